import { ArrowDownLeft } from 'lucide-react';
import { useId, useState } from 'react';
import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { LineMark } from '../../ui/LineMark.tsx';
import type { Operation, Person } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';
import { WhyPanel } from './WhyPanel.tsx';

type Props = { operation: Operation; person: Person | undefined; focused: boolean };

/** Whoever asked for more goes on where it begins. */
const focus = (row: HTMLButtonElement | null) => row?.focus({ preventScroll: true });

/** One operation; it opens to why it has its sum. */
export function OperationRow({ operation, person, focused }: Props) {
  const { format } = useWords();
  const words = useSpendingWords();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const label = person?.label ?? '';
  const came = minor(operation.amount) > 0;
  return (
    <li className="operation">
      <button
        type="button"
        ref={focused ? focus : undefined}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {came || !person ? (
          <span className="glyph pos">
            <ArrowDownLeft strokeWidth={1.75} aria-hidden="true" />
          </span>
        ) : (
          <LineMark label={person.label} home={person.home} hue={person.hue} />
        )}
        <span className="min-w-0 grow text-left">
          <span className="block font-strong">{format.prose(operation.text)}</span>
          <span className="block text-caption text-ink-3">
            {words.at(
              operation.kind === 'RECURRING_FEE' ? words.recurring(label) : label,
              format.time(operation.at),
            )}
          </span>
        </span>
        <span className={`nw font-strong ${came ? 'text-pos' : ''}`}>{format.signed(operation.amount)}</span>
      </button>
      <div id={panel}>{open && <WhyPanel operation={operation} />}</div>
    </li>
  );
}
