import { type ReactNode, useId, useState } from 'react';
import { useNow } from '../../app/useNow.ts';
import { useWords } from '../../text/text.tsx';
import { Fact } from './Fact.tsx';
import { useDeskWords } from './useDeskWords.ts';

const A_MINUTE = 60_000;

type Props = {
  title: string;
  askedAt: string;
  dueAt: string;
  /** What to look at, as terms and facts. */
  children: ReactNode;
  /** The buttons, until something is decided. */
  form: (onDecided: (words: string) => void) => ReactNode;
};

/** One request: by when, what is on file, and the decision under it. */
export function RequestCard({ title, askedAt, dueAt, children, form }: Props) {
  const { format } = useWords();
  const { decision } = useDeskWords();
  const [decided, setDecided] = useState<string | null>(null);
  const moment = useNow(A_MINUTE);
  const id = useId();
  // what ends at midnight is due the day before
  const due = format.dayOf(new Date(Date.parse(dueAt) - 1).toISOString());
  const late = Date.parse(dueAt) < moment;

  return (
    <article className="card stack" aria-labelledby={id}>
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id}>{title}</h2>
        <span className={`tag ${late ? 'warn' : ''}`}>{late ? decision.late(due) : decision.due(due)}</span>
      </header>
      <dl className="stack-2">
        {children}
        <Fact term={decision.asked}>{format.moment(askedAt, new Date(moment))}</Fact>
      </dl>
      <p role="status" className="text-small font-strong">
        {decided}
      </p>
      {!decided && form(setDecided)}
    </article>
  );
}
