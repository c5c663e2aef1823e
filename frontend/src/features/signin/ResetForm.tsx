import { type FormEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { type ContactChannel, usePasswordReset } from './usePasswordReset.ts';

export function ResetForm({ onHeard }: { onHeard: (message: string) => void }) {
  const { text } = useWords();
  const { request, asking, solving } = usePasswordReset();
  const [by, setBy] = useState<ContactChannel>('SMS');
  const [refusal, setRefusal] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const login = field.current?.value ?? '';
    const refuse = (words: string) => {
      setRefusal(words);
      field.current?.focus();
    };
    if (asking) return;
    if (!login.trim()) return refuse(text.byPassword.noLogin);
    const answer = await request(login, by);
    if ('refusal' in answer) return refuse(answer.refusal);
    onHeard(answer.heard);
  };

  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{text.byPassword.login}</label>
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
          {text.byPassword.loginHint}
        </p>
      </div>
      <Segments
        legend={text.reset.by}
        options={[
          { value: 'SMS', label: text.reset.sms },
          { value: 'EMAIL', label: text.reset.email },
        ]}
        value={by}
        onChange={setBy}
      />
      <button type="submit" className="btn wide" aria-disabled={asking}>
        {asking ? text.reset.asking : text.reset.ask}
      </button>
      <RobotStatus solving={solving} />
    </form>
  );
}
