import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { now } from '../../graphql/serverClock.ts';
import { useWords } from '../../text/text.tsx';
import { Sign } from '../../ui/Sign.tsx';
import type { Sms } from './handset.ts';
import { useHandsetWords } from './useHandsetWords.ts';

/** Digits alone, or a password the operator made: long, of small letters and digits. */
const CODE = /(?<![\p{L}\d])(?:\d{4,8}|(?=[a-z]*\d)[a-z\d]{12,})(?![\p{L}\d])/u;
const JUST_NOW = 60_000;

type Props = { sender: string; message: Sms; older: boolean };

/** One message; a code in it is drawn large and can be copied. */
export function SmsBubble({ sender, message: { at, text: said }, older }: Props) {
  const { text, format } = useWords();
  const moment = now();
  const code = CODE.exec(said)?.[0];
  const [before = '', after = ''] = code ? said.split(code) : [said];
  const [head, tail] = halves(code ?? '');
  return (
    <article className={`sms ${older ? 'older' : ''}`}>
      <header>
        {!older && (
          <span className="mark hue-6 app" aria-hidden="true">
            <Sign />
          </span>
        )}
        <span>{sender}</span>
        <time dateTime={at}>
          {moment - Date.parse(at) < JUST_NOW ? text.time.now : format.moment(at, new Date(moment))}
        </time>
      </header>
      <p>{format.prose(before.trim())}</p>
      {code && (
        <p className="sms-code">
          <span className="min-w-0 wrap-anywhere">{head}</span>
          {tail && <span>{tail}</span>}
        </p>
      )}
      <p className="sms-rest">{format.prose(after.trim())}</p>
      {code && !older && <CopyButton code={code} />}
    </article>
  );
}

const isPassword = (code: string) => /\D/.test(code);

/** A long code in two groups to be read at a glance, the gap being only drawn; a password stays as it is typed. */
function halves(code: string) {
  const middle = code.length < 6 || isPassword(code) ? code.length : Math.ceil(code.length / 2);
  return [code.slice(0, middle), code.slice(middle)];
}

function CopyButton({ code }: { code: string }) {
  const words = useHandsetWords();
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : Copy;
  const { copy, copied: done } = words.copying[isPassword(code) ? 'password' : 'code'];
  return (
    <button
      type="button"
      className="sms-copy"
      onClick={() => navigator.clipboard.writeText(code).then(() => setCopied(true))}
    >
      <Icon className="s" strokeWidth={1.75} aria-hidden="true" />
      {copied ? done : copy}
    </button>
  );
}
