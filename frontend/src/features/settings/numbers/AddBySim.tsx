import { useRequestLink } from './acts.ts';
import { TypedStep } from './TypedStep.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { onDone: () => void; onCancel: () => void };

/** R38: which number; what to dial is said once it is asked for. */
export function AddBySim({ onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { act, sending } = useRequestLink();

  const send = async (typed: string) => {
    if (!typed) return words.noNumber;
    const outcome = await act({ msisdn: typed });
    if ('refusal' in outcome) return outcome.refusal;
    onDone();
    return '';
  };
  return (
    <TypedStep
      label={words.number}
      hint={words.numberHint}
      tel
      sending={sending}
      onNext={send}
      onCancel={onCancel}
    />
  );
}
