import { useEffect, useId, useRef } from 'react';

type Props = { label: string; value: string; hint?: string; invalid: boolean };

/** What a passkey is called; the form reads it as `name`. */
export function NameField({ label, value, hint, invalid }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className={`input ${invalid ? 'invalid' : ''}`}>
        <input
          ref={input}
          id={id}
          name="name"
          type="text"
          maxLength={60}
          autoComplete="off"
          defaultValue={value}
          aria-invalid={invalid}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
      </span>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
