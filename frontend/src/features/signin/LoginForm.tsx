import { type FormEvent, type ReactNode, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { usePasswordSignInWords } from './usePasswordSignInWords.ts';

type Props = {
  /** Asks about a login; says why not, or nothing when it was heard. */
  ask: (login: string) => Promise<string | undefined>;
  asking: boolean;
  solving: boolean;
  button: string;
  /** What else is chosen before the button. */
  children: ReactNode;
};

/** Whose login is meant, for what needs no secret; a refusal stands under the field and takes the focus there. */
export function LoginForm({ ask, asking, solving, button, children }: Props) {
  const words = usePasswordSignInWords();
  const [refusal, setRefusal] = useState<string>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (asking) return;
    const form = event.currentTarget;
    const typed = String(new FormData(form).get('username'));
    const refused = typed.trim() ? await ask(typed) : words.noLogin;
    setRefusal(refused);
    if (refused) form.querySelector<HTMLInputElement>('[name=username]')?.focus();
  };

  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <TextField
        name="username"
        label={words.login}
        hint={words.loginHint}
        autoComplete="username"
        refusal={refusal}
        onChange={() => setRefusal(undefined)}
      />
      {children}
      <button type="submit" className="btn wide" aria-disabled={asking}>
        {button}
      </button>
      <RobotStatus solving={solving} />
    </form>
  );
}
