import { Fragment } from 'react';
import type { Day } from '../../text/days.ts';
import { useWords } from '../../text/text.tsx';
import { monthOf, nameOf } from './months.ts';
import type { Expenses, Person } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

type Props = { expenses: Expenses; people: Person[]; today: Day };

/** What the chart shows, as a table. */
export function MonthTable({ expenses, people, today }: Props) {
  const { format } = useWords();
  const words = useSpendingWords();
  return (
    <details className="month-table">
      <summary className="text-link">{words.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.tableMonth}</th>
            <th scope="col">{words.tableSum}</th>
          </tr>
        </thead>
        <tbody>
          {expenses.months.map(({ month, total, byAccount }) => (
            <Fragment key={month}>
              <tr className="month">
                <th scope="row">{nameOf(monthOf(month), words.months, today)}</th>
                <td>{format.money(total)}</td>
              </tr>
              {people.length > 1 &&
                people.map(({ id, label }) => {
                  const one = byAccount.find(({ accountId }) => accountId === id);
                  return (
                    one && (
                      <tr key={id}>
                        <th scope="row">{label}</th>
                        <td>{format.money(one.total)}</td>
                      </tr>
                    )
                  );
                })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </details>
  );
}
