import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../ui/Refusal.tsx';
import type { Outcome } from './useAct.ts';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = {
  title: string;
  confirm: string;
  act: () => Promise<Outcome>;
  sending: boolean;
  onDone: () => void;
  onCancel: () => void;
  /** What happens, line by line. */
  children: ReactNode;
};

/** Everything that happens, said before the button that does it. */
export function Slip({ title, confirm, act, sending, onDone, onCancel, children }: Props) {
  const words = useNumbersWords();
  const [refusal, setRefusal] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const press = async () => {
    if (sending) return;
    const outcome = await act();
    if ('done' in outcome) onDone();
    else setRefusal(outcome.refusal);
  };
  return (
    <div className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ul className="stack">{children}</ul>
      <Refusal id="slip-refusal">{refusal}</Refusal>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn sm" aria-disabled={sending} onClick={press}>
          {confirm}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
