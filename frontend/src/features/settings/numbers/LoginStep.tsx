import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Refusal } from '../../../ui/Refusal.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { onNext: (login: string) => void; onCancel: () => void };

/** Which cabinet, as one would sign in to it. */
export function LoginStep({ onNext, onCancel }: Props) {
  const words = useNumbersWords();
  const [refusal, setRefusal] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? '';
    if (typed) return onNext(typed);
    setRefusal(words.noLogin);
    input.current?.focus();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.login}</label>
        <span className={`input ${refusal ? 'invalid' : ''}`}>
          <input
            ref={input}
            id={id}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={Boolean(refusal)}
            aria-describedby={`${id}-refusal ${id}-hint`}
          />
        </span>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <p id={`${id}-hint`} className="hint">
          {words.loginHint}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn sm">
          {words.next}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
