import { LockedFor } from '../../app/LockedFor.tsx';
import { NewPasswordFields } from '../../app/NewPasswordFields.tsx';
import { useWords } from '../../text/text.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useChangePassword } from './useChangePassword.ts';
import { usePasswordForm } from './usePasswordForm.ts';

/** R10: whoever knows the password may replace it; other sessions end with the old one. */
export function ChangePasswordForm({ onSettled }: { onSettled: (words: string) => void }) {
  const { text } = useWords();
  const { change, sending } = useChangePassword();
  const { submit, refused, lockedFor } = usePasswordForm(async (typed) => {
    const old = typed('oldPassword');
    // an empty one would only count as a wrong try
    if (!old) return { refused: { field: 'oldPassword', words: text.password.noOld } };
    return change(old, typed('password'), typed('repeat'));
  }, onSettled);
  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <PasswordField
        name="oldPassword"
        label={text.password.old}
        showLabel={text.password.show(text.password.old)}
        autoComplete="current-password"
        refusal={refused?.field === 'oldPassword' ? refused.words : undefined}
      >
        <LockedFor milliseconds={lockedFor} />
      </PasswordField>
      <NewPasswordFields refused={refused} />
      <button type="submit" className="btn wide" aria-disabled={sending || lockedFor > 0}>
        {text.password.change}
      </button>
      <p className="hint">{text.password.changeHint}</p>
    </form>
  );
}
