import { Eye, EyeOff, TriangleAlert, Undo2 } from 'lucide-react';
import { useSetPrimary } from './acts.ts';
import { Consequence } from './Consequence.tsx';
import type { Member } from './numbers.ts';
import { Slip } from './Slip.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { member: Member; former?: Member; onDone: () => void; onCancel: () => void };

/** S19: who will see what once another number is the primary one. */
export function PrimarySlip({ member, former, onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { act, sending } = useSetPrimary();
  return (
    <Slip
      title={words.becomes(member.label)}
      confirm={words.confirmPrimary}
      act={() => act({ lineId: member.id })}
      sending={sending}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Consequence icon={Eye}>{words.opensAll(member.label)}</Consequence>
      {former && <Consequence icon={EyeOff}>{words.formerSeesOne(former.label)}</Consequence>}
      {former && <Consequence icon={TriangleAlert}>{words.formerNow(former.label)}</Consequence>}
      <Consequence icon={Undo2}>{words.back}</Consequence>
    </Slip>
  );
}
