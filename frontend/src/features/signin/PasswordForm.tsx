import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { LockedFor } from '../../app/LockedFor.tsx';
import { useNow } from '../../app/useNow.ts';
import { RememberBox } from '../../devices/RememberBox.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { usePasswordSignIn } from './usePasswordSignIn.ts';
import { usePasswordSignInWords } from './usePasswordSignInWords.ts';

type Field = 'username' | 'password';
type Refused = { field: Field; words: string; lockedUntil?: string };

/** An ordinary form of login and password, so that password managers know it. */
export function PasswordForm({ to }: { to?: string }) {
  const words = usePasswordSignInWords();
  const { text } = useWords();
  const navigate = useNavigate();
  const { forgetEverything } = useApp();
  const { signIn, checking, solving } = usePasswordSignIn();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [remember, setRemember] = useState(false);
  const moment = useNow(1000);
  const lockedFor = refused?.lockedUntil ? Date.parse(refused.lockedUntil) - moment : 0;
  const refusalOf = (field: Field) => (refused?.field === field ? refused.words : undefined);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = (field: Field) => String(new FormData(form).get(field));
    const refuse = (refusal: Refused) => {
      setRefused(refusal);
      form.querySelector<HTMLInputElement>(`[name=${refusal.field}]`)?.focus();
    };
    if (checking || lockedFor > 0) return;
    if (!typed('username').trim()) return refuse({ field: 'username', words: words.noLogin });
    if (!typed('password')) return refuse({ field: 'password', words: words.noPassword });
    const answer = await signIn(typed('username'), typed('password'), remember);
    if ('refusal' in answer) return refuse({ field: 'password', words: answer.refusal, ...answer });
    forgetEverything();
    if (answer.mustChange) {
      await navigate({ to: paths.settings, search: { to }, hash: 'password', replace: true });
    } else {
      await navigate({ href: to ?? paths.home, replace: true });
    }
  };

  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <TextField
        name="username"
        label={words.login}
        hint={words.loginHint}
        autoComplete="username"
        refusal={refusalOf('username')}
        // another login is not locked, whatever became of this one
        onChange={() => setRefused(null)}
      />
      <PasswordField
        name="password"
        label={text.password.title}
        showLabel={text.password.show(text.password.title)}
        autoComplete="current-password"
        refusal={refusalOf('password')}
      >
        <LockedFor milliseconds={lockedFor} />
      </PasswordField>
      <RememberBox checked={remember} onChange={setRemember} />
      <button type="submit" className="btn wide" aria-disabled={checking || lockedFor > 0}>
        {checking ? words.checking : words.enter}
      </button>
      <RobotStatus solving={solving} />
    </form>
  );
}
