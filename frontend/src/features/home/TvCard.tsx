import { PricesFragment } from '../../account/PriceLabel.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { PackageCard } from './PackageCard.tsx';
import { ServiceStatus } from './ServiceStatus.tsx';
import { useContractWords } from './useContractWords.ts';

export const TvFragment = graphql(
  `
    fragment TvFacts on TvService {
      status
      channelCount
      packages {
        id
        status
        offering {
          __typename
          ...Prices
          ... on ChannelPackage {
            channelCount
          }
        }
      }
    }
  `,
  [PricesFragment],
);

/** Television: how many channels there are, and the packages that bring them. */
export function TvCard(props: { tv: FragmentOf<typeof TvFragment> }) {
  const { status, channelCount, packages } = readFragment(TvFragment, props.tv);
  const { text } = useWords();
  const words = useContractWords();
  const { tvOn, tvPaused, tvOff } = text.contract;
  const twice = inPackages(packages) - channelCount;
  const differ = new Set(packages.map((product) => product.status)).size > 1;
  return (
    <div className="stack">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="figure-head">{text.contract.channels(channelCount)}</p>
        <ServiceStatus status={status} words={{ on: tvOn, paused: tvPaused, off: tvOff }} />
      </div>
      {twice > 0 && <p className="text-caption text-ink-3">{words.shared(twice)}</p>}
      {packages.map((product) => {
        const offering = readFragment(PricesFragment, product.offering);
        return (
          <PackageCard
            key={product.id}
            offering={offering}
            channelCount={channelsOf(product)}
            pausedAlone={differ && product.status === 'SUSPENDED'}
          />
        );
      })}
    </div>
  );
}

type Facts = ResultOf<typeof TvFragment>;

function channelsOf({ offering }: Facts['packages'][number]) {
  return offering.__typename === 'ChannelPackage' ? offering.channelCount : 0;
}

function inPackages(packages: Facts['packages']) {
  return packages.reduce((sum, product) => sum + channelsOf(product), 0);
}
