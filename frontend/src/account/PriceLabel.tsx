import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { minor } from '../text/money.ts';
import type { Messages } from '../text/ru.ts';
import { useWords } from '../text/text.tsx';

export const PricesFragment = graphql(`
  fragment Prices on ProductOffering {
    id
    name
    description
    prices {
      kind
      amount {
        amount
        currency
      }
      per
      note
    }
  }
`);

type Price = ResultOf<typeof PricesFragment>['prices'][number];

/** B11: every price an offering can cause, in one fixed order. */
export function PriceLabel({ prices }: { prices: Price[] }) {
  const { text, format } = useWords();
  return (
    <dl>
      {prices.map((price) => (
        <div key={`${price.kind}${price.per}${price.note}`} className="leader">
          <dt>
            {priceName(price, text)}
            {price.note && <span className="block text-caption text-ink-3">{format.prose(price.note)}</span>}
          </dt>
          <dd className="nw">
            {format.money(price.amount)}
            {text.plan.per[price.per]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The fee that comes again and again, or the price of starting when there is none. */
export function headlinePrice(prices: Price[], text: Messages, money: (amount: Price['amount']) => string) {
  const price =
    prices.find(({ kind }) => kind === 'RECURRING') ?? prices.find(({ kind }) => kind === 'ONE_TIME');
  if (!price) return null;
  return minor(price.amount) === 0 ? text.plan.free : money(price.amount) + text.plan.per[price.per];
}

function priceName({ kind, per }: Price, text: Messages): string {
  const names: string | ({ other: string } & Partial<Record<Price['per'], string>>) = text.plan.price[kind];
  return typeof names === 'string' ? names : (names[per] ?? names.other);
}
