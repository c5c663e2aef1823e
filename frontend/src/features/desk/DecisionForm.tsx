import { type FormEvent, useState } from 'react';
import { Refusal } from '../../ui/Refusal.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Decide } from './useDecision.ts';
import { useDeskWords } from './useDeskWords.ts';

type Props = {
  requestId: string;
  /** What is done by a yes, and what to say when it was a yes or a no. */
  words: { approve: string; approved: string; rejected: string };
  decide: Decide;
  deciding: boolean;
  onDecided: (words: string) => void;
};

/** Yes at once, no with a reason. */
export function DecisionForm({ requestId, words, decide, deciding, onDecided }: Props) {
  const { decision } = useDeskWords();
  const [rejecting, setRejecting] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const settle = async (chosen: 'APPROVE' | 'REJECT', reason?: string) => {
    if (deciding) return;
    const refused = await decide(chosen, reason);
    setRefusal(refused);
    if (!refused) onDecided(chosen === 'APPROVE' ? words.approved : words.rejected);
  };
  const reject = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    settle('REJECT', String(new FormData(event.currentTarget).get('reason')));
  };

  if (rejecting) {
    return (
      <form className="stack" noValidate onSubmit={reject}>
        <TextField
          name="reason"
          label={decision.reason}
          hint={decision.reasonHint}
          autoComplete="off"
          refusal={refusal}
        />
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="btn sm" aria-disabled={deciding}>
            {decision.rejectNow}
          </button>
          <button type="button" className="btn sm quiet" onClick={() => setRejecting(false)}>
            {decision.cancel}
          </button>
        </div>
      </form>
    );
  }
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn sm" aria-disabled={deciding} onClick={() => settle('APPROVE')}>
          {words.approve}
        </button>
        <button
          type="button"
          className="btn sm out"
          onClick={() => {
            setRefusal(undefined);
            setRejecting(true);
          }}
        >
          {decision.reject}
        </button>
      </div>
      <Refusal id={`${requestId}-refusal`}>{refusal}</Refusal>
    </div>
  );
}
