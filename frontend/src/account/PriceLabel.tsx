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
type WriteMoney = (amount: Price['amount']) => string;

/** B11: every price an offering can cause, in one fixed order. */
export function PriceLabel({ prices }: { prices: Price[] }) {
  const { text, format } = useWords();
  return (
    <dl>
      {prices.map((price) => (
        <div key={`${price.kind}${price.per}${price.note}`} className="leader">
          <dt>{priceName(price, text)}</dt>
          <dd className="nw">{priceWords(price, text, format.money)}</dd>
          {price.note && <dd className="note-below">{format.prose(price.note)}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The fee that comes again and again, or the price of starting when there is none. */
export function headlinePrice(prices: Price[], text: Messages, money: WriteMoney) {
  const price =
    prices.find(({ kind }) => kind === 'RECURRING') ?? prices.find(({ kind }) => kind === 'ONE_TIME');
  return price ? priceWords(price, text, money) : null;
}

function priceWords({ amount, per }: Price, text: Messages, money: WriteMoney) {
  return minor(amount) === 0 ? text.plan.free : money(amount) + text.plan.per[per];
}

function priceName({ kind, per }: Price, text: Messages): string {
  const names: string | ({ other: string } & Partial<Record<Price['per'], string>>) = text.plan.price[kind];
  return typeof names === 'string' ? names : (names[per] ?? names.other);
}
