import { Plus } from 'lucide-react';
import { useState } from 'react';
import { AddByPassword } from './AddByPassword.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

/** R36: another cabinet's number, asked for one thing at a time. */
export function AddNumber({ onDone }: { onDone: () => void }) {
  const words = useNumbersWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!open) {
    return (
      <button type="button" className="btn soft wide" onClick={() => setOpen(true)}>
        <Plus className="s" strokeWidth={1.75} aria-hidden="true" />
        {words.add}
      </button>
    );
  }
  return (
    <section className="card stack" aria-labelledby="add-number">
      <div>
        <h2 id="add-number">{words.add}</h2>
        <p className="text-small text-ink-2">{words.addLead}</p>
      </div>
      <AddByPassword
        onCancel={close}
        onDone={() => {
          close();
          onDone();
        }}
      />
      <p className="hint">{words.addOwn}</p>
    </section>
  );
}
