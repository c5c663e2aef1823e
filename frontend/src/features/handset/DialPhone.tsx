import { BatteryFull, Delete, Phone, PhoneOff, Signal } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useNow } from '../../app/useNow.ts';
import { useWords } from '../../text/text.tsx';
import { type Answer, useDialling } from './useDialling.ts';
import { useHandsetWords } from './useHandsetWords.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

type Props = { msisdn: string; example?: string; onDialled: (what: string) => void };

/** The same phone with its keys: dials codes, and calls the voice menu, whose keys are pressed while it speaks. */
export function DialPhone({ msisdn, example, onDialled }: Props) {
  const words = useHandsetWords();
  const { format } = useWords();
  const { dial, calling } = useDialling(msisdn);
  const [typed, setTyped] = useState('');
  const [heard, setHeard] = useState<Answer | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const inCall = heard?.line === 'CALL';

  const call = async (number: string, key = '') => {
    if (calling || !number) return;
    onDialled(number);
    setHeard(await dial(number, key));
  };
  const press = (key: string) => (heard && inCall ? call(heard.number, key) : setTyped(typed + key));
  const hangUp = () => {
    setHeard(null);
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    call(typed.trim());
  };

  return (
    <section className="phone" aria-label={words.pad}>
      <form className="phone-screen keys" onSubmit={submit}>
        <div className="phone-status" aria-hidden="true">
          {format.time(new Date(useNow(1000)))}
          <span className="flex gap-1">
            <Signal className="s" strokeWidth={1.75} />
            <BatteryFull className="s" strokeWidth={1.75} />
          </span>
        </div>
        <div className="heard" role="status">
          {heard && (
            <>
              <p className="text-caption text-ink-2">
                {inCall ? words.inCall(heard.number) : words.answerTo(heard.number)}
              </p>
              <p className="text-small whitespace-pre-line">{format.prose(heard.text)}</p>
              {!inCall && (
                <button type="button" className="text-link" onClick={hangUp}>
                  {words.understood}
                </button>
              )}
            </>
          )}
        </div>
        <label className="sr-only" htmlFor={id}>
          {words.typed}
        </label>
        <input
          ref={field}
          id={id}
          className="dialled"
          inputMode="tel"
          autoComplete="off"
          placeholder={example}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="pad">
          {KEYS.map((key) => (
            <button key={key} type="button" onClick={() => press(key)}>
              {key}
            </button>
          ))}
          {inCall ? (
            // not the same button: the click that ends a call must not begin another
            <button key="off" type="button" className="call off" aria-label={words.hangUp} onClick={hangUp}>
              <PhoneOff strokeWidth={1.75} aria-hidden="true" />
            </button>
          ) : (
            <button key="call" type="submit" className="call" aria-label={words.call}>
              <Phone strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
          {typed && !inCall && (
            <button
              type="button"
              className="erase"
              aria-label={words.erase}
              onClick={() => setTyped(typed.slice(0, -1))}
            >
              <Delete strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
