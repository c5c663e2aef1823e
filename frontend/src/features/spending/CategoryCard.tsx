import type { Day } from '../../text/days.ts';
import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { type Month, nameOf } from './months.ts';
import type { Expenses } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

type Props = { expenses: Expenses; month: Month; today: Day };

/** R49: what the money went on. */
export function CategoryCard({ expenses, month, today }: Props) {
  const { format } = useWords();
  const words = useSpendingWords();
  const most = Math.max(1, ...expenses.byCategory.map(({ total }) => minor(total)));
  return (
    <section className="card" aria-labelledby="categories">
      <h2 id="categories">{words.categories}</h2>
      <table className="categories">
        <caption className="sr">{words.categoriesOf(nameOf(month, words.months, today))}</caption>
        <thead className="sr">
          <tr>
            <th scope="col">{words.categoryHead}</th>
            <th scope="col">{words.tableSum}</th>
          </tr>
        </thead>
        <tbody>
          {expenses.byCategory.map(({ category, total }) => (
            <tr key={category}>
              <th scope="row">
                {words.category[category]}
                <span className="track">
                  <i style={{ width: `${(Math.max(0, minor(total)) / most) * 100}%` }} />
                </span>
              </th>
              <td className="nw">{format.money(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
