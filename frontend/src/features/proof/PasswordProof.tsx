import { type FormEvent, useState } from 'react';
import { LockedFor } from '../../app/LockedFor.tsx';
import { useNow } from '../../app/useNow.ts';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useProofWords } from './useProofWords.ts';
import { type ProveAnswer, useProve } from './useProve.ts';

export function PasswordProof({ onProved }: { onProved: () => void }) {
  const words = useProofWords();
  const { withPassword } = useProve();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<ProveAnswer, 'proved'> | null>(null);
  const moment = useNow(1000);
  const lockedFor = refused?.lockedUntil ? Date.parse(refused.lockedUntil) - moment : 0;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = String(new FormData(form).get('password'));
    if (busy || lockedFor > 0) return;
    setBusy(true);
    const answer = typed ? await withPassword(typed) : { refusal: words.noPassword };
    setBusy(false);
    if (answer === 'proved') return onProved();
    setRefused(answer);
    form.querySelector('input')?.focus();
  };
  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <PasswordField
        name="password"
        label={words.password}
        showLabel={words.showPassword}
        autoComplete="current-password"
        refusal={refused?.refusal}
        hint={words.passwordHint}
      >
        <LockedFor milliseconds={lockedFor} />
      </PasswordField>
      <button type="submit" className="btn wide" aria-disabled={busy || lockedFor > 0}>
        {words.confirm}
      </button>
    </form>
  );
}
