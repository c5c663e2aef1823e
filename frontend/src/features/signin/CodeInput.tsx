import { type CSSProperties, type Ref, useId } from 'react';
import { useCodeWords } from './useCodeWords.ts';

type Props = {
  ref: Ref<HTMLInputElement>;
  length: number;
  digitsOnly: boolean;
  value: string;
  invalid: boolean;
  disabled: boolean;
  describedBy: string;
  onType: (typed: string) => void;
};

/** One input drawn as cells, so that paste, autofill and screen readers meet an ordinary field. */
export function CodeInput({ ref, length, digitsOnly, value, invalid, disabled, describedBy, onType }: Props) {
  const words = useCodeWords();
  const id = useId();
  const cells = Array.from({ length }, (_, place) => ({ place, character: value[place] }));
  return (
    <>
      <label className="sr" htmlFor={id}>
        {digitsOnly ? words.digits(length) : words.characters(length)}
      </label>
      <div className={`code ${invalid ? 'invalid' : ''}`} style={{ '--cells': length } as CSSProperties}>
        {cells.map(({ place, character }) => (
          <span key={place} className={place === value.length ? 'now' : ''} aria-hidden="true">
            {character}
          </span>
        ))}
        <input
          ref={ref}
          id={id}
          name="code"
          type="text"
          inputMode={digitsOnly ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          autoCapitalize={digitsOnly ? 'none' : 'characters'}
          spellCheck={false}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          disabled={disabled}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
    </>
  );
}
