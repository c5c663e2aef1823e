import { type FormEvent, useId, useRef, useState } from 'react';
import { Refusal } from '../../ui/Refusal.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { type ContactChannel, usePasswordReset } from './usePasswordReset.ts';
import { usePasswordSignInWords } from './usePasswordSignInWords.ts';
import { useResetWords } from './useResetWords.ts';

export function ResetForm({ onHeard }: { onHeard: (message: string) => void }) {
  const login = usePasswordSignInWords();
  const words = useResetWords();
  const { request, asking, solving } = usePasswordReset();
  const [by, setBy] = useState<ContactChannel>('SMS');
  const [refusal, setRefusal] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    const refuse = (why: string) => {
      setRefusal(why);
      field.current?.focus();
    };
    if (asking) return;
    if (!typed.trim()) return refuse(login.noLogin);
    const answer = await request(typed, by);
    if ('refusal' in answer) return refuse(answer.refusal);
    onHeard(answer.heard);
  };

  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{login.login}</label>
        <span className={`input ${refusal ? 'invalid' : ''}`}>
          <input
            ref={field}
            id={id}
            name="username"
            type="text"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={Boolean(refusal)}
            aria-describedby={`${id}-refusal ${id}-hint`}
            onChange={() => setRefusal(undefined)}
          />
        </span>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <p id={`${id}-hint`} className="hint">
          {login.loginHint}
        </p>
      </div>
      <Segments
        legend={words.by}
        options={[
          { value: 'SMS', label: words.sms },
          { value: 'EMAIL', label: words.email },
        ]}
        value={by}
        onChange={setBy}
      />
      <button type="submit" className="btn wide" aria-disabled={asking}>
        {asking ? words.asking : words.ask}
      </button>
      <RobotStatus solving={solving} />
    </form>
  );
}
