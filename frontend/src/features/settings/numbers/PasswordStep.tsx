import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LockedFor } from '../../../app/LockedFor.tsx';
import { useNow } from '../../../app/useNow.ts';
import { PasswordField } from '../../../ui/PasswordField.tsx';
import { useLink } from './acts.ts';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { login: string; onDone: () => void; onCancel: () => void };

/** R37: the other cabinet's password; wrong ones count to its lockout. */
export function PasswordStep({ login, onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { act, sending } = useLink();
  const [refused, setRefused] = useState<{ refusal: string; lockedUntil?: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const moment = useNow(1000);
  const lockedFor = refused?.lockedUntil ? Date.parse(refused.lockedUntil) - moment : 0;
  const focus = () => form.current?.querySelector<HTMLInputElement>('[name=password]')?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the step appears
  useEffect(() => focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending || lockedFor > 0) return;
    const password = String(new FormData(event.currentTarget).get('password'));
    // an empty one would only count as a wrong try
    const outcome = password ? await act({ login, password }) : { refusal: words.noPassword };
    if ('done' in outcome) return onDone();
    setRefused(outcome);
    focus();
  };
  return (
    <form ref={form} className="stack" method="post" noValidate onSubmit={submit}>
      <PasswordField
        name="password"
        label={words.passwordOf(login)}
        showLabel={words.showPassword}
        autoComplete="current-password"
        refusal={refused?.refusal}
        hint={words.passwordHint}
      >
        <LockedFor milliseconds={lockedFor} />
      </PasswordField>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn sm" aria-disabled={sending || lockedFor > 0}>
          {sending ? words.adding : words.confirmAdd}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
