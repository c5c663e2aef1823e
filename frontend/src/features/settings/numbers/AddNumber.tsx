import { Plus } from 'lucide-react';
import { useState } from 'react';
import { AddByPassword } from './AddByPassword.tsx';
import { AddBySim } from './AddBySim.tsx';
import { useNumbersWords } from './useNumbersWords.ts';
import { type Way, WayRows } from './WayRows.tsx';

type Props = { onAdded: () => void; onAsked: () => void };

/** R36: another number of one's own, asked for one thing at a time. */
export function AddNumber({ onAdded, onAsked }: Props) {
  const words = useNumbersWords();
  const [step, setStep] = useState<'closed' | 'way' | Way>('closed');
  const close = () => setStep('closed');
  const settle = (act: () => void) => () => {
    close();
    act();
  };
  if (step === 'closed') {
    return (
      <button type="button" className="btn soft wide" onClick={() => setStep('way')}>
        <Plus className="s" strokeWidth={1.75} aria-hidden="true" />
        {words.add}
      </button>
    );
  }
  return (
    <section className="card stack" aria-labelledby="add-number">
      <div>
        <h2 id="add-number">{words.add}</h2>
        <p className="text-small text-ink-2">
          {words.addLead} {words.addOwn}
        </p>
      </div>
      {step === 'way' && <WayRows onChosen={setStep} onCancel={close} />}
      {step === 'password' && <AddByPassword onCancel={close} onDone={settle(onAdded)} />}
      {step === 'sim' && <AddBySim onCancel={close} onDone={settle(onAsked)} />}
    </section>
  );
}
