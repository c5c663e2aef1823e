import { NewPasswordFields } from '../../app/NewPasswordFields.tsx';
import { useWords } from '../../text/text.tsx';
import { usePasswordForm } from './usePasswordForm.ts';
import { useSetPassword } from './useSetPassword.ts';

/** R9: a first password; a cabinet without one is complete. */
export function SetPasswordForm({ onSettled }: { onSettled: (words: string) => void }) {
  const { text } = useWords();
  const { set, sending } = useSetPassword();
  const { submit, refused } = usePasswordForm((typed) => set(typed('password'), typed('repeat')), onSettled);
  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <p className="text-small text-ink-2">{text.password.none}</p>
      <NewPasswordFields refused={refused} />
      <button type="submit" className="btn wide" aria-disabled={sending}>
        {text.password.set}
      </button>
    </form>
  );
}
