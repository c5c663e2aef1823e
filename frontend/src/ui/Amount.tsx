import type { Money } from '../text/money.ts';
import { useWords } from '../text/text.tsx';

/** A sum on one line; a figure draws its kopecks smaller. */
export function Amount({ money }: { money: Money }) {
  const { format } = useWords();
  return (
    <span className="nw">
      {format.moneyParts(money).map(({ value, small }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one number have no other name
        small ? <small key={index}>{value}</small> : value,
      )}
    </span>
  );
}
