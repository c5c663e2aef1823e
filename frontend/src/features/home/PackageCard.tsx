import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { headlinePrice, PriceLabel, type PricesFragment } from '../../account/PriceLabel.tsx';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { useContractWords } from './useContractWords.ts';

const ChannelList = lazy(() =>
  import('./ChannelList.tsx').then(({ ChannelList: component }) => ({ default: component })),
);

type Props = { offering: ResultOf<typeof PricesFragment>; channelCount: number; pausedAlone: boolean };

/** A package of channels; the channels themselves are fetched when somebody looks. */
export function PackageCard({ offering, channelCount, pausedAlone }: Props) {
  const { text, format } = useWords();
  const words = useContractWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  const { id, name, description, prices } = offering;
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <div className="card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3>
          {name} {pausedAlone && <span className="tag warn">{text.plan.suspended}</span>}
        </h3>
        <b className="nw">{headlinePrice(prices, text, format.money)}</b>
      </div>
      <p className="mt-1 text-small text-ink-2">{format.prose(description)}</p>
      {prices.length > 1 && <PriceLabel prices={prices} />}
      <button
        type="button"
        className="btn sm soft wide mt-4"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hideChannels : text.contract.channels(channelCount)}
        <Chevron className="s" strokeWidth={1.75} aria-hidden="true" />
      </button>
      <div id={list}>
        {open && (
          <Suspense>
            <ChannelList packageId={id} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
