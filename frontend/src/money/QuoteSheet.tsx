import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { fromMinor, type Money, minor } from '../text/money.ts';
import { useWords } from '../text/text.tsx';
import { Note } from '../ui/Note.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import type { Quote } from './quote.ts';
import { useMoneyWords } from './useMoneyWords.ts';
import type { ActState } from './usePaidAct.ts';

type Props = {
  state: ActState & { quote: Quote };
  /** What the button does. */
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/** B6: every charge and every loss, said before the button that brings them. */
export function QuoteSheet({ state, confirm, onConfirm, onCancel }: Props) {
  const { quote, changed, refusal, busy } = state;
  const { format } = useWords();
  const words = useMoneyWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new quote is read from its beginning
  useEffect(() => heading.current?.focus(), [quote.id]);

  const charged = minor(quote.chargedNow);
  const before = fromMinor(minor(quote.balanceAfter) + charged, quote.balanceAfter.currency);
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="slip">
        <div className="stack">
          <h2 ref={heading} id={id} tabIndex={-1}>
            {words.outcome}
          </h2>
          <div role="status">
            {changed && (
              <Note icon={TriangleAlert} tone="warn">
                {changed}
              </Note>
            )}
          </div>
          <dl>
            <Leader term={words.now}>{format.money(before)}</Leader>
            {quote.lines.map((line) => (
              <Leader key={line.text + line.on} term={<Term line={line} />}>
                <Taken sum={line.amount} />
              </Leader>
            ))}
            <Leader total term={words.left}>
              <span className={minor(quote.balanceAfter) < 0 ? 'text-neg' : ''}>
                {format.money(quote.balanceAfter)}
              </span>
            </Leader>
          </dl>
          {quote.losses.length > 0 && (
            <ul className="stack-2">
              {quote.losses.map((loss) => (
                <li key={loss.text} className="flex gap-3 text-small">
                  <TriangleAlert
                    className="s mt-0.5 flex-none text-warn"
                    strokeWidth={1.75}
                    aria-hidden="true"
                  />
                  <span className="min-w-0">{loss.text}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="text-caption text-ink-3">{words.valid(format.time(quote.validUntil))}</p>
        </div>
      </div>
      <Refusal id={`${id}-refusal`}>{refusal || (quote.affordable ? '' : words.short)}</Refusal>
      <div className="flex flex-wrap gap-2">
        {quote.affordable && (
          <button type="button" className="btn grow" aria-disabled={busy} onClick={onConfirm}>
            {confirm}
          </button>
        )}
        <button type="button" className="btn out" aria-disabled={busy} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

type LeaderProps = { term: ReactNode; total?: boolean; children: ReactNode };

function Leader({ term, total, children }: LeaderProps) {
  return (
    <div className={`leader ${total ? 'total' : ''}`}>
      <dt>{term}</dt>
      <dd className="nw">{children}</dd>
    </div>
  );
}

/** When it is taken, unless that is now. */
function Term({ line }: { line: Quote['lines'][number] }) {
  const { format } = useWords();
  const words = useMoneyWords();
  const { text, on, recurring } = line;
  if (recurring !== 'DAY' && recurring !== 'MONTH') return text;
  return `${words.from(text, format.day(on))}, ${words.every[recurring]}`;
}

function Taken({ sum }: { sum: Money }) {
  const { format } = useWords();
  const words = useMoneyWords();
  return minor(sum) === 0 ? words.free : format.signed(fromMinor(-minor(sum), sum.currency));
}
