import { type ReactNode, useId } from 'react';
import { Refusal } from './Refusal.tsx';

type Props = {
  name: string;
  label: string;
  autoComplete: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  capitals?: 'none' | 'words' | 'sentences';
  refusal?: string;
  hint?: string;
  initial?: string;
  onChange?: () => void;
  /** What else belongs under the refusal. */
  children?: ReactNode;
};

/** A line of text with its label, its hint and why it was not accepted; the form reads it by its name. */
export function TextField({ name, label, autoComplete, inputMode, capitals = 'none', ...rest }: Props) {
  const { refusal, hint, initial, onChange, children } = rest;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className={`input ${refusal ? 'invalid' : ''}`}>
        <input
          id={id}
          name={name}
          type="text"
          inputMode={inputMode}
          autoComplete={autoComplete}
          defaultValue={initial}
          autoCapitalize={capitals}
          spellCheck={false}
          aria-invalid={Boolean(refusal)}
          aria-describedby={`${id}-refusal ${id}-hint`}
          onChange={onChange}
        />
      </span>
      <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
