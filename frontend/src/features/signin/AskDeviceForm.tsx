import { type FormEvent, useId, useRef, useState } from 'react';
import { useQuestionWords } from '../../devices/question/useQuestionWords.ts';
import { RememberBox } from '../../devices/RememberBox.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { type DeviceAsked, useAskDevice } from './useAskDevice.ts';
import { usePasswordSignInWords } from './usePasswordSignInWords.ts';

/** R1: whose devices to ask. */
export function AskDeviceForm({ onAsked }: { onAsked: (asked: DeviceAsked, remember: boolean) => void }) {
  const login = usePasswordSignInWords();
  const words = useQuestionWords();
  const { ask, asking } = useAskDevice();
  const [remember, setRemember] = useState(false);
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
    const answer = await ask(typed);
    if ('refusal' in answer) return refuse(answer.refusal);
    onAsked(answer.asked, remember);
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
      <RememberBox checked={remember} onChange={setRemember} />
      <button type="submit" className="btn wide" aria-disabled={asking}>
        {asking ? words.asking : words.ask}
      </button>
    </form>
  );
}
