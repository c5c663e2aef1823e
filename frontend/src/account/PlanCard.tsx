import { type FragmentOf, graphql, readFragment } from '../graphql/graphql.ts';
import { useWords } from '../text/text.tsx';
import { headlinePrice, PriceLabel, PricesFragment } from './PriceLabel.tsx';

export const ProductFragment = graphql(
  `
    fragment ProductFacts on Product {
      id
      status
      offering {
        __typename
        ...Prices
      }
    }
  `,
  [PricesFragment],
);

type Props = { product: FragmentOf<typeof ProductFragment>; tellsState?: boolean };

/** A plan with its whole price label; its state is told unless a head above it does. */
export function PlanCard({ tellsState = true, ...props }: Props) {
  const { status, offering } = readFragment(ProductFragment, props.product);
  const { name, description, prices } = readFragment(PricesFragment, offering);
  const { text, format } = useWords();
  return (
    <div className="card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3>{name}</h3>
        <b className="nw">{headlinePrice(prices, text, format.money)}</b>
      </div>
      {tellsState && status === 'SUSPENDED' && <span className="tag warn">{text.plan.suspended}</span>}
      <p className="mt-1 mb-3 text-small text-ink-2">{format.prose(description)}</p>
      <h4 className="mb-1 text-caption text-ink-3">{text.plan.prices}</h4>
      <PriceLabel prices={prices} />
    </div>
  );
}
