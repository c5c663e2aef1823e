import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { Note } from '../../ui/Note.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { useDeskWords } from './useDeskWords.ts';
import { type Matched, type Told, useRecovery, type Way, type Wish } from './useRecovery.ts';

type Props = { told: Told; matched: Matched; onDone: () => void };

/** It is the holder: the mark of a lost phone may be taken back, and a new password sent by what is on file. */
export function RecoveryMatched({ told, matched: first, onDone }: Props) {
  const { recovery } = useDeskWords();
  const { recover, matching } = useRecovery();
  const [matched, setMatched] = useState(first);
  const { sentBy } = matched;
  const [refusal, setRefusal] = useState<string>();
  const ways: Way[] = [
    ...(matched.hasPhone ? ['SMS' as const] : []),
    ...(matched.hasMailbox ? ['EMAIL' as const] : []),
  ];

  const wish = async (wished: Wish) => {
    if (matching) return;
    const answer = await recover(told, wished);
    setRefusal('refusal' in answer ? answer.refusal : undefined);
    if ('matched' in answer) setMatched(answer.matched);
  };
  return (
    <section className="card stack max-w-140">
      <div role="status" className="stack">
        <Note icon={BadgeCheck}>{recovery.matched(matched.holderName)}</Note>
        {first.deviceLost && <p>{matched.deviceLost ? recovery.lost : recovery.found}</p>}
        {sentBy && <p className="font-strong">{recovery.sent[sentBy]}</p>}
      </div>
      {!sentBy && ways.length === 0 && <p>{recovery.noContact}</p>}
      <Refusal id="recovery-refusal">{refusal}</Refusal>
      <div className="flex flex-wrap gap-2">
        {!sentBy &&
          ways.map((way, place) => (
            <button
              key={way}
              type="button"
              className={place === 0 ? 'btn sm' : 'btn sm out'}
              aria-disabled={matching}
              onClick={() => wish({ sendBy: way })}
            >
              {recovery.send[way]}
            </button>
          ))}
        {matched.deviceLost && (
          <button
            type="button"
            className="btn sm out"
            aria-disabled={matching}
            onClick={() => wish({ phoneFound: true })}
          >
            {recovery.isFound}
          </button>
        )}
        <button type="button" className="btn sm quiet" onClick={onDone}>
          {recovery.another}
        </button>
      </div>
    </section>
  );
}
