import { Eye, EyeOff, TriangleAlert, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../ui/Refusal.tsx';
import { Consequence } from './Consequence.tsx';
import type { Member } from './numbers.ts';
import { useNumbersWords } from './useNumbersWords.ts';
import { useSetPrimary } from './useSetPrimary.ts';

type Props = { member: Member; former?: Member; onDone: () => void; onCancel: () => void };

/** S19: who will see what, said before it is done. */
export function PrimarySlip({ member, former, onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { setPrimary, sending } = useSetPrimary();
  const [refusal, setRefusal] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const press = async () => {
    if (sending) return;
    const outcome = await setPrimary(member.id);
    if ('done' in outcome) onDone();
    else setRefusal(outcome.refusal);
  };
  return (
    <div className="stack">
      <h2 ref={title} tabIndex={-1}>
        {words.becomes(member.label)}
      </h2>
      <ul className="stack">
        <Consequence icon={Eye}>{words.opensAll(member.label)}</Consequence>
        {former && <Consequence icon={EyeOff}>{words.formerSeesOne(former.label)}</Consequence>}
        {former && <Consequence icon={TriangleAlert}>{words.formerNow(former.label)}</Consequence>}
        <Consequence icon={Undo2}>{words.back}</Consequence>
      </ul>
      <Refusal id={`${member.id}-refusal`}>{refusal}</Refusal>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn sm" aria-disabled={sending} onClick={press}>
          {words.confirmPrimary}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
