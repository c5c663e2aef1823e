import { useRename } from './acts.ts';
import type { Member } from './numbers.ts';
import { TypedStep } from './TypedStep.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { member: Member; onDone: (label: string) => void; onCancel: () => void };

/** R36: another name, typed where the old one stood. */
export function RenameForm({ member, onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { act, sending } = useRename();

  const save = async (typed: string) => {
    const outcome = await act({ accountId: member.id, label: typed });
    if ('refusal' in outcome) return outcome.refusal;
    onDone(typed);
    return '';
  };
  return (
    <TypedStep
      label={words.label}
      hint={words.labelHint}
      button={words.save}
      initial={member.label}
      capitals="sentences"
      sending={sending}
      onNext={save}
      onCancel={onCancel}
    />
  );
}
