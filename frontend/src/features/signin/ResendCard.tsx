import { type ReactNode, useState } from 'react';
import { useNow } from '../../app/useNow.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { useCodeWords } from './useCodeWords.ts';
import { type CodeSent, useSignInCode } from './useSignInCode.ts';

type Props = { sent: CodeSent; onSent: (sent: CodeSent) => void; children: ReactNode };

/** R7: another code, from the moment the operator allows it; other ways to it stand below. */
export function ResendCard({ sent, onSent, children }: Props) {
  const words = useCodeWords();
  const { format } = useWords();
  const { send, sending, solving } = useSignInCode();
  const [after, setAfter] = useState(sent.resendAfter);
  const [outcome, setOutcome] = useState<'resent' | { refusal: string } | null>(null);
  const wait = Date.parse(after) - useNow(1000);
  const waiting = wait > 0;

  const resend = async () => {
    if (waiting || sending) return;
    const answer = await send(sent.msisdn);
    if ('refusal' in answer) {
      setOutcome({ refusal: answer.refusal });
      if (answer.retryAfter) setAfter(answer.retryAfter);
      return;
    }
    setOutcome('resent');
    setAfter(answer.sent.resendAfter);
    onSent(answer.sent);
  };

  return (
    <div className="card flush">
      <div className="rows">
        <button
          type="button"
          className={`w-full text-left ${waiting ? 'text-ink-3' : 'font-strong'}`}
          aria-disabled={waiting || sending}
          onClick={resend}
        >
          <span className="grow">{words.resend}</span>
          {waiting && <span className="timer">{format.countdown(wait)}</span>}
        </button>
        {children}
      </div>
      <div className="px-card" role="status">
        {outcome === 'resent' && <p className="pt-1 pb-4 text-small text-pos">{words.resent}</p>}
      </div>
      <div className="px-card">
        <RobotStatus solving={solving} />
        <Refusal id="resend-refusal">{outcome && outcome !== 'resent' && outcome.refusal}</Refusal>
      </div>
    </div>
  );
}
