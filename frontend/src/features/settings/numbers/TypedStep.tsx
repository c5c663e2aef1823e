import { type FormEvent, useEffect, useRef, useState } from 'react';
import { TextField } from '../../../ui/TextField.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = {
  label: string;
  hint: string;
  /** What the button says; to the next step if nothing. */
  button?: string;
  initial?: string;
  tel?: boolean;
  capitals?: 'none' | 'sentences';
  sending?: boolean;
  /** Takes what was typed, and says why not; nothing when it will do. */
  onNext: (typed: string) => Promise<string>;
  onCancel: () => void;
};

/** One field and the way on. */
export function TypedStep({ label, hint, button, initial, tel, capitals, sending, onNext, onCancel }: Props) {
  const words = useNumbersWords();
  const [refusal, setRefusal] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const refused = await onNext(String(new FormData(event.currentTarget).get('typed')).trim());
    setRefusal(refused);
    if (refused) form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="stack" noValidate onSubmit={submit}>
      <TextField
        name="typed"
        label={label}
        hint={hint}
        initial={initial}
        autoComplete="off"
        inputMode={tel ? 'tel' : 'text'}
        capitals={capitals}
        refusal={refusal}
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn sm" aria-disabled={sending}>
          {button ?? words.next}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
