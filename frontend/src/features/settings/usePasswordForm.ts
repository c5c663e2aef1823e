import { type FormEvent, useState } from 'react';
import { useNow } from '../../app/useNow.ts';
import type { PasswordAnswer, PasswordFieldName, PasswordRefusal } from './passwordRefusal.ts';

type Typed = (field: PasswordFieldName) => string;

/** Sends what was typed; a refusal goes to its field and takes the focus there. */
export function usePasswordForm(
  send: (typed: Typed) => Promise<PasswordAnswer>,
  onSettled: (words: string) => void,
) {
  const [refused, setRefused] = useState<PasswordRefusal | null>(null);
  const moment = useNow(1000);
  const lockedFor = refused?.lockedUntil ? Date.parse(refused.lockedUntil) - moment : 0;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (lockedFor > 0) return;
    const answer = await send((field) => String(new FormData(form).get(field)));
    if ('done' in answer) return onSettled(answer.done);
    if ('elsewhere' in answer) return onSettled(answer.elsewhere);
    setRefused(answer.refused);
    form.querySelector<HTMLInputElement>(`[name=${answer.refused.field}]`)?.focus();
  };
  return { submit, refused, lockedFor };
}
