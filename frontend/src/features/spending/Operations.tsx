import { useEffect, useId, useRef, useState } from 'react';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import type { Day } from '../../text/days.ts';
import { useWords } from '../../text/text.tsx';
import { FilterForm } from './FilterForm.tsx';
import type { Month } from './months.ts';
import { OperationRow } from './OperationRow.tsx';
import { isFiltered, type LedgerFilter, type SpendingSearch } from './search.ts';
import type { Operation, Person } from './spending.ts';
import { useOperations } from './useOperations.ts';
import { useSpendingWords } from './useSpendingWords.ts';

type Props = {
  people: Person[];
  search: SpendingSearch;
  month: Month;
  today: Day;
  filter: LedgerFilter;
  /** Something has happened since the page was opened. */
  onNews: () => void;
};

/** R47, R48: the operations of the month or of a filter, the latest first, day by day. */
export function Operations({ people, search, month, today, filter, onNews }: Props) {
  const { text, format } = useWords();
  const words = useSpendingWords();
  const title = useId();
  const form = useId();
  const filtered = isFiltered(search);
  const [open, setOpen] = useState(filtered);
  const [shown, setShown] = useState(0);
  const live = filter.to === null || filter.to >= today;
  const list = useOperations({ who: people.map(({ id }) => id), filter, live });

  const latest = list.operations[0]?.id;
  const before = useRef(latest);
  useEffect(() => {
    if (before.current && latest && latest !== before.current) onNews();
    before.current = latest;
  });

  const days = byDay(list.operations, (operation) => format.dayAt(Date.parse(operation.at)));
  const first = list.operations[shown]?.id;
  return (
    <section className="section" aria-labelledby={title}>
      <div className="section-head">
        <h2 id={title}>{words.operations}</h2>
        <button
          type="button"
          className="text-link"
          aria-expanded={open}
          aria-controls={form}
          onClick={() => setOpen(!open)}
        >
          {words.filter}
        </button>
      </div>
      <div id={form}>{open && <FilterForm search={search} month={month} filter={filter} />}</div>
      <div className="card flush pb-2">
        {list.failed && (
          <div className="p-card">
            <InlineFailure message={words.failed} retry={list.retry} />
          </div>
        )}
        {!list.known && !list.failed && <Bones />}
        {list.known && list.operations.length === 0 && (
          <p className="p-card text-small text-ink-2">
            {filtered ? words.nothingFound : words.operationsEmpty}
          </p>
        )}
        {days.map(({ day, operations }) => (
          <div key={day}>
            <h3 className="operation-day">
              {day.slice(0, 4) === today.slice(0, 4) ? format.day(day) : format.dayAndYear(day)}
            </h3>
            <ul className="rows with-glyphs">
              {operations.map((operation) => (
                <OperationRow
                  key={operation.id}
                  operation={operation}
                  person={people.find(({ id }) => id === operation.accountId)}
                  focused={shown > 0 && operation.id === first}
                />
              ))}
            </ul>
          </div>
        ))}
        {list.older === 'failed' && (
          <div className="px-card pt-2">
            <InlineFailure message={words.failed} retry={list.readOlder} />
          </div>
        )}
        {list.more && list.older !== 'failed' && (
          <p className="px-card pt-2 pb-2">
            <button
              type="button"
              className="btn sm soft wide"
              onClick={() => {
                setShown(list.operations.length);
                list.readOlder();
              }}
            >
              {text.app.more}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function byDay(operations: Operation[], dayOf: (operation: Operation) => Day) {
  const days: { day: Day; operations: Operation[] }[] = [];
  for (const operation of operations) {
    const day = dayOf(operation);
    const last = days.at(-1);
    if (last?.day === day) last.operations.push(operation);
    else days.push({ day, operations: [operation] });
  }
  return days;
}

const BONES = ['first', 'second', 'third', 'fourth', 'fifth'];

function Bones() {
  return (
    <div className="late rows with-glyphs" aria-hidden="true">
      {BONES.map((bone) => (
        <div key={bone}>
          <span className="bone size-10 flex-none" />
          <span className="min-w-0 grow">
            <span className="bone h-4.5 w-40 max-w-full" />
            <span className="bone mt-1.5 h-3.5 w-28" />
          </span>
        </div>
      ))}
    </div>
  );
}
