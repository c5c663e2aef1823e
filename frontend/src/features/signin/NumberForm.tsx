import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useRef, useState } from 'react';
import { RememberBox } from '../../devices/RememberBox.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { grouped, growing, national, prefixOf } from './typed.ts';
import { useSignInCode } from './useSignInCode.ts';

/** R2: a number in any spelling; what the server makes of it is shown under the field. */
export function NumberForm({ currency, to }: { currency?: string; to?: string }) {
  const { text, format } = useWords();
  const navigate = useNavigate();
  const { send, sending, solving } = useSignInCode();
  const { sent } = useLocation().state;
  const [typed, setTyped] = useState(() => national(sent?.msisdn ?? '', currency));
  const [remember, setRemember] = useState(Boolean(sent?.remember));
  const [refusal, setRefusal] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const refuse = (words: string) => {
    setRefusal(words);
    input.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    if (!typed.trim()) return refuse(text.signIn.empty);
    const answer = await send(typed);
    if ('refusal' in answer) return refuse(answer.refusal);
    setRefusal('');
    await navigate({ to: paths.code, state: { sent: { ...answer.sent, to, remember } } });
  };

  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{text.signIn.number}</label>
        <span className={`input ${refusal ? 'invalid' : ''}`}>
          <span className="tel-prefix" aria-hidden="true">
            {prefixOf(currency)}
          </span>
          <input
            ref={input}
            id={id}
            className="tel"
            name="tel"
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            maxLength={64}
            aria-invalid={Boolean(refusal)}
            aria-describedby={`${id}-hint ${id}-refusal`}
            value={typed}
            onChange={({ target: { value, selectionEnd } }) =>
              setTyped(selectionEnd === value.length ? growing(value) : value)
            }
            onBlur={() => setTyped(grouped(typed))}
          />
        </span>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <p id={`${id}-hint`} className="hint">
          {text.signIn.hint}
        </p>
      </div>
      <RememberBox checked={remember} onChange={setRemember} />
      <button type="submit" className="btn wide" aria-disabled={sending}>
        {sending ? text.signIn.sending : text.signIn.send}
      </button>
      <RobotStatus solving={solving} />
      {sent && (
        <Link className="btn soft wide" to={paths.code} state={{ sent: { ...sent, remember } }}>
          {text.signIn.enterCode(format.phone(sent.msisdn))}
        </Link>
      )}
    </form>
  );
}
