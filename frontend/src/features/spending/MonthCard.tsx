import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { paths } from '../../paths.ts';
import type { Day } from '../../text/days.ts';
import { fromMinor, type Money, minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { Amount } from '../../ui/Amount.tsx';
import { MonthChart } from './MonthChart.tsx';
import { MonthTable } from './MonthTable.tsx';
import { indexOf, type Month, monthOf, nameOf, plusMonths } from './months.ts';
import type { SpendingSearch } from './search.ts';
import type { Expenses, Person } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

type Props = { expenses: Expenses; month: Month; today: Day; people: Person[]; search: SpendingSearch };

/** R49: what a month cost, beside the five before it. */
export function MonthCard({ expenses, month, today, people, search }: Props) {
  const { format } = useWords();
  const words = useSpendingWords();
  const spent = people.flatMap((person) => {
    const total = expenses.byAccount.find(({ accountId }) => accountId === person.id)?.total;
    return total ? [{ person, total }] : [];
  });
  return (
    <section className="card" aria-labelledby="month">
      <div className="flex items-center justify-between gap-3">
        <h2 id="month">{nameOf(month, words.months, today)}</h2>
        <nav className="-mr-3 flex" aria-label={words.title}>
          <Turn to={plusMonths(month, -1)} today={today} search={search} />
          {month < monthOf(today) && <Turn to={plusMonths(month, 1)} today={today} search={search} />}
        </nav>
      </div>
      <p className="figure">
        <Amount money={expenses.total} />
      </p>
      <p className="text-small text-ink-2">{comparison(expenses, month, today, words, format.money)}</p>
      <MonthChart expenses={expenses} people={people} />
      {spent.length > 0 && (
        <ul className="legend">
          {spent.map(({ person, total }) => (
            <li key={person.id} className={`hue-${person.hue}`}>
              <i aria-hidden="true" />
              <span className="min-w-0 truncate">{person.label}</span>
              <b className="nw">{format.money(total)}</b>
            </li>
          ))}
        </ul>
      )}
      <MonthTable expenses={expenses} people={people} today={today} />
    </section>
  );
}

function Turn({ to, today, search }: { to: Month; today: Day; search: SpendingSearch }) {
  const words = useSpendingWords();
  const Arrow = to < monthOf(today) && to < (search.month ?? monthOf(today)) ? ChevronLeft : ChevronRight;
  return (
    <Link
      className="icon-btn"
      to={paths.spending}
      search={{ ...search, month: to === monthOf(today) ? undefined : to, from: undefined, to: undefined }}
      resetScroll={false}
      replace
      aria-label={nameOf(to, words.months, today)}
    >
      <Arrow className="s" strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );
}

type Words = ReturnType<typeof useSpendingWords>;

/** A month that is not over is compared with nothing: what the one before it came to is told. */
function comparison(
  { total, previousTotal }: Expenses,
  month: Month,
  today: Day,
  words: Words,
  money: (sum: Money) => string,
): string {
  const then = words.inMonths[indexOf(plusMonths(month, -1))] ?? '';
  if (month === monthOf(today) && minor(previousTotal) > 0) return words.soFar(money(previousTotal), then);
  if (minor(previousTotal) === 0) return minor(total) === 0 ? words.empty : '';
  const more = minor(total) - minor(previousTotal);
  if (more === 0) return words.same(then);
  const difference = money(fromMinor(Math.abs(more), total.currency));
  return more > 0 ? words.more(difference, then) : words.less(difference, then);
}

export function MonthBones() {
  return (
    <div className="card late">
      <span className="bone h-6 w-40" />
      <span className="bone mt-2 h-11 w-48 max-w-full" />
      <span className="bone mt-4 h-60" />
    </div>
  );
}
