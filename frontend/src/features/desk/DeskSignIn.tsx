import { type FormEvent, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { LockedFor } from '../../app/LockedFor.tsx';
import { useNow } from '../../app/useNow.ts';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { OperatorMark } from '../../layout/OperatorMark.tsx';
import { useWords } from '../../text/text.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeskWords } from './useDeskWords.ts';
import { useStaffSignIn } from './useStaffSignIn.ts';

type Field = 'username' | 'password' | 'code';
type Refused = { field: Field; words: string; lockedUntil?: string };

/** The desk's door: all three secrets go together, so which of them was wrong stays untold. */
export function DeskSignIn() {
  const { text } = useWords();
  const words = useDeskWords();
  const { forgetEverything } = useApp();
  const { signIn, checking } = useStaffSignIn();
  const [refused, setRefused] = useState<Refused | null>(null);
  const moment = useNow(1000);
  const lockedFor = refused?.lockedUntil ? Date.parse(refused.lockedUntil) - moment : 0;
  const refusal = (field: Field) => (refused?.field === field ? refused.words : undefined);

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
    if (!typed('code').trim()) return refuse({ field: 'code', words: words.noCode });
    const answer = await signIn(typed('username'), typed('password'), typed('code'));
    if (answer) return refuse({ field: 'code', words: answer.refusal, lockedUntil: answer.lockedUntil });
    forgetEverything();
  };

  return (
    <div className="sign-in code-page">
      <header className="sign-in-top">
        <span className="brand">
          <OperatorMark />
        </span>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="code-form stack-6">
        <div className="stack-2">
          <h1>{words.signInTitle}</h1>
          <p className="text-ink-2">{words.signInLead}</p>
        </div>
        <form className="stack" method="post" noValidate onSubmit={submit}>
          <TextField
            name="username"
            label={words.login}
            autoComplete="username"
            refusal={refusal('username')}
            onChange={() => setRefused(null)}
          />
          <PasswordField
            name="password"
            label={words.password}
            showLabel={text.password.show(words.password)}
            autoComplete="current-password"
            refusal={refusal('password')}
          />
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            autoComplete="one-time-code"
            inputMode="numeric"
            refusal={refusal('code')}
          >
            <LockedFor milliseconds={lockedFor} />
          </TextField>
          <button type="submit" className="btn wide" aria-disabled={checking || lockedFor > 0}>
            {checking ? words.checking : words.enter}
          </button>
        </form>
      </main>
    </div>
  );
}
