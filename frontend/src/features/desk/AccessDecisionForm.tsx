import { type FormEvent, useState } from 'react';
import { Refusal } from '../../ui/Refusal.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAccessDecision } from './useAccessDecision.ts';
import { useDeskWords } from './useDeskWords.ts';

type Props = { requestId: string; onDecided: (words: string) => void };

/** Yes at once, no with a reason. */
export function AccessDecisionForm({ requestId, onDecided }: Props) {
  const { access } = useDeskWords();
  const { decide, deciding } = useAccessDecision(requestId);
  const [rejecting, setRejecting] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const settle = async (decision: 'APPROVE' | 'REJECT', reason?: string) => {
    if (deciding) return;
    const refused = await decide(decision, reason);
    setRefusal(refused);
    if (!refused) onDecided(decision === 'APPROVE' ? access.approved : access.rejected);
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
          label={access.reason}
          hint={access.reasonHint}
          autoComplete="off"
          refusal={refusal}
        />
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="btn sm" aria-disabled={deciding}>
            {access.rejectNow}
          </button>
          <button type="button" className="btn sm quiet" onClick={() => setRejecting(false)}>
            {access.cancel}
          </button>
        </div>
      </form>
    );
  }
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn sm" aria-disabled={deciding} onClick={() => settle('APPROVE')}>
          {access.approve}
        </button>
        <button
          type="button"
          className="btn sm out"
          onClick={() => {
            setRefusal(undefined);
            setRejecting(true);
          }}
        >
          {access.reject}
        </button>
      </div>
      <Refusal id={`${requestId}-refusal`}>{refusal}</Refusal>
    </div>
  );
}
