import { LogOut, Undo2, Wallet } from 'lucide-react';
import { useUnlink } from './acts.ts';
import { Consequence } from './Consequence.tsx';
import type { Member } from './numbers.ts';
import { Slip } from './Slip.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { member: Member; onDone: () => void; onCancel: () => void };

/** R36: where an added number goes when it is removed. */
export function RemoveSlip({ member, onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { act, sending } = useUnlink();
  return (
    <Slip
      title={words.removes(member.label)}
      confirm={words.confirmRemove}
      act={() => act({ lineId: member.id })}
      sending={sending}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Consequence icon={LogOut}>{words.removedGoes}</Consequence>
      <Consequence icon={Wallet}>{words.removedKeeps}</Consequence>
      <Consequence icon={Undo2}>{words.removedAgain}</Consequence>
    </Slip>
  );
}
