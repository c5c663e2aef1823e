import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Refusal } from '../../../ui/Refusal.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = {
  label: string;
  hint: string;
  tel?: boolean;
  sending?: boolean;
  /** Takes what was typed, and says why not; nothing when it will do. */
  onNext: (typed: string) => Promise<string>;
  onCancel: () => void;
};

/** One field and the way on. */
export function TypedStep({ label, hint, tel, sending, onNext, onCancel }: Props) {
  const words = useNumbersWords();
  const [refusal, setRefusal] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const refused = await onNext(input.current?.value.trim() ?? '');
    setRefusal(refused);
    if (refused) input.current?.focus();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <span className={`input ${refusal ? 'invalid' : ''}`}>
          <input
            ref={input}
            id={id}
            type={tel ? 'tel' : 'text'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={Boolean(refusal)}
            aria-describedby={`${id}-refusal ${id}-hint`}
          />
        </span>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn sm" aria-disabled={sending}>
          {words.next}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
