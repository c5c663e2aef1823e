import { type FragmentOf, readFragment } from '../graphql/graphql.ts';
import { useWords } from '../text/text.tsx';
import { ProductFragment } from './PlanCard.tsx';
import { headlinePrice, PricesFragment } from './PriceLabel.tsx';

/** R64: options that are on, each with its description and price beside it. */
export function OptionRows(props: { products: FragmentOf<typeof ProductFragment>[] }) {
  const { text, format } = useWords();
  const products = readFragment(ProductFragment, props.products);
  if (products.length === 0) return <p className="card text-small text-ink-2">{text.plan.optionsEmpty}</p>;
  return (
    <ul className="card flush rows">
      {products.map(({ id, status, offering }) => {
        const { name, description, prices } = readFragment(PricesFragment, offering);
        return (
          <li key={id}>
            <span className="min-w-0 grow">
              <span className="block font-strong">{name}</span>
              <span className="block text-caption text-ink-3">{format.prose(description)}</span>
            </span>
            <span className="nw flex-none text-right text-small text-ink-2">
              {status === 'SUSPENDED' ? text.plan.suspended : headlinePrice(prices, text, format.money)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
