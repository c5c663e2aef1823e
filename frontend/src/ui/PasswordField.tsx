import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Refusal } from './Refusal.tsx';

type Props = {
  name: string;
  label: string;
  showLabel: string;
  autoComplete: 'current-password' | 'new-password';
  refusal?: string;
  hint?: string;
  /** What else belongs under the refusal. */
  children?: ReactNode;
};

/** A password that may be looked at while it is typed; the form reads it by its name. */
export function PasswordField({ name, label, showLabel, autoComplete, refusal, hint, children }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className={`input ${refusal ? 'invalid' : ''}`}>
        <input
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={Boolean(refusal)}
          aria-describedby={`${id}-refusal ${id}-hint`}
        />
        <button
          type="button"
          className="icon-btn -mr-2.5 flex-none text-ink-2"
          aria-label={showLabel}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          <Icon strokeWidth={1.75} aria-hidden="true" />
        </button>
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
