import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { indexOf, monthOf } from './months.ts';
import type { Expenses, Person } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

const HEIGHT = 196;
const FLOOR = 169;
const TALLEST = 143;
const GAP = 2;
const WIDTH = 11;

type Props = { expenses: Expenses; people: Person[] };
type Bar = { month: string; total: number; parts: { hue: number; top: number; height: number }[] };

/** Six months as bars, a part for each number or home in its own hue; the month asked for stands out. */
export function MonthChart({ expenses, people }: Props) {
  const { format } = useWords();
  const words = useSpendingWords();
  const bars = barsOf(expenses.months, people);
  const step = 100 / bars.length;
  const kopecks = expenses.months.map(({ total }) => total);
  const earlier = kopecks.slice(0, -1).filter((total) => minor(total) > 0);
  const [least, most] = [...earlier]
    .sort((one, other) => minor(one) - minor(other))
    .flatMap((_, place, all) => (place === 0 ? [all[0], all.at(-1)] : []));
  const asked = words.inMonths[indexOf(monthOf(expenses.month))] ?? '';
  const said =
    words.chart(asked, format.money(expenses.total)) +
    (least && most ? words.chartBefore(format.money(least), format.money(most)) : '');
  return (
    <svg className="month-chart" width="100%" height={HEIGHT} role="img" aria-label={said}>
      {bars.map(({ month, total, parts }, place) => {
        const last = place === bars.length - 1;
        const middle = `${step * (place + 0.5)}%`;
        const top = parts.at(-1)?.top ?? FLOOR;
        return (
          <g key={month}>
            <g opacity={last ? undefined : 0.38}>
              {parts.map((part) => (
                <rect
                  key={part.hue}
                  className={`hue-${part.hue}`}
                  x={`${step * (place + 0.5) - WIDTH / 2}%`}
                  y={part.top}
                  width={`${WIDTH}%`}
                  height={part.height}
                  rx={Math.min(5, part.height / 2)}
                />
              ))}
            </g>
            <text className={last ? 'now' : undefined} x={middle} y={190} textAnchor="middle">
              {words.shortMonths[indexOf(month)]}
            </text>
            {last && total > 0 && (
              <text className="now" x={middle} y={top - 9} textAnchor="middle">
                {format.roubles(total)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** From the floor up in the order of the household; what came back in a month is no bar. */
function barsOf(months: Expenses['months'], people: Person[]): Bar[] {
  const sums = months.map(({ byAccount }) =>
    people.map(({ id }) => {
      const found = byAccount.find(({ accountId }) => accountId === id);
      return Math.max(0, found ? minor(found.total) : 0);
    }),
  );
  const highest = Math.max(1, ...sums.map((parts) => parts.reduce((all, part) => all + part, 0)));
  return months.map(({ month, total }, place) => {
    let floor = FLOOR;
    const parts = people.flatMap(({ hue }, who) => {
      const height = ((sums[place]?.[who] ?? 0) / highest) * TALLEST;
      if (height <= GAP) return [];
      floor -= height;
      return [{ hue, top: floor, height: height - GAP }];
    });
    return { month, total: minor(total), parts };
  });
}
