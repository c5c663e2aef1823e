import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../text/text.tsx';
import { send } from './handset.ts';
import { useHandsetWords } from './useHandsetWords.ts';

type Props = { msisdn: string; shortCode: string; word: string; onSent: (to: string) => void };

/** An SMS from the demo's phone, by default to the number that takes words. */
export function WriteSms({ msisdn, shortCode, word, onSent }: Props) {
  const words = useHandsetWords();
  const { language } = useWords();
  const [failed, setFailed] = useState(false);
  const id = useId();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const to = String(fields.get('to')).trim();
    const text = String(fields.get('text'));
    if (!to || !text.trim()) return;
    try {
      await send(msisdn, 'messages', { to, text }, language);
      setFailed(false);
      onSent(to);
      form.reset();
    } catch {
      setFailed(true);
    }
  };

  return (
    <form className="card stack" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h2 id={`${id}-title`} className="text-body">
        {words.write}
      </h2>
      <div className="write-sms">
        <div className="field">
          <label htmlFor={`${id}-to`}>{words.to}</label>
          <span className="input">
            <input id={`${id}-to`} name="to" inputMode="tel" autoComplete="off" defaultValue={shortCode} />
          </span>
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{words.text}</label>
          <span className="input">
            <input id={`${id}-text`} name="text" autoComplete="off" placeholder={word} maxLength={400} />
          </span>
        </div>
      </div>
      <button type="submit" className="btn sm out">
        {words.send}
      </button>
      <p role="status" className="text-small text-warn empty:hidden">
        {failed && words.noNetwork}
      </p>
    </form>
  );
}
