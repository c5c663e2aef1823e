import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { InlineFailure } from '../../../layout/InlineFailure.tsx';
import { Refusal } from '../../../ui/Refusal.tsx';
import { Section } from '../../../ui/Section.tsx';
import { LinkedRow } from './LinkedRow.tsx';
import { NetworksQuery } from './networks.ts';
import { useNetworkActs } from './useNetworkActs.ts';
import { useNetworksWords } from './useNetworksWords.ts';

const route = getRouteApi('/cabinet/settings');
const SAID = ['linked', 'taken', 'refused', 'expired', 'failed', 'throttled'] as const;

/** R18: networks that open this cabinet, and those that could; not drawn where there are none. */
export function NetworksSection() {
  const { network: outcome } = route.useSearch();
  const words = useNetworksWords();
  const { link } = useNetworkActs();
  const [{ data, error }, ask] = useQuery({ query: NetworksQuery, requestPolicy: 'cache-and-network' });
  const known = SAID.find((word) => word === outcome);
  const [said, setSaid] = useState(known ? words[known] : '');
  const [refusal, setRefusal] = useState('');
  const askAnew = () => ask({ requestPolicy: 'network-only' });

  const linked = data?.viewer?.linkedIdentities ?? [];
  const others = (data?.signInNetworks ?? []).filter(
    ({ id }) => !linked.some(({ network }) => network.id === id),
  );
  if (error && !data) {
    return (
      <Section title={words.title}>
        <InlineFailure message={words.notLoaded} retry={askAnew} />
      </Section>
    );
  }
  if (!said && linked.length === 0 && others.length === 0) return null;
  return (
    <div id="networks">
      <Section title={words.title}>
        <div className="card flush">
          <div className="px-card pt-card pb-2">
            <p role="status" className={said ? 'mb-4 text-small' : undefined}>
              {said}
            </p>
            <p className="text-small text-ink-2">{words.lead}</p>
          </div>
          <ul className="rows with-glyphs">
            {linked.map((identity) => (
              <LinkedRow
                key={identity.id}
                identity={identity}
                onUnlinked={(network) => {
                  setSaid(words.unlinked(network));
                  askAnew();
                }}
              />
            ))}
            {others.map(({ id, name }) => (
              <li key={id}>
                <span className="glyph font-strong" aria-hidden="true">
                  {name.charAt(0)}
                </span>
                <span className="min-w-0 grow font-strong">{name}</span>
                <button
                  type="button"
                  className="btn sm soft"
                  aria-label={words.linkWhich(name)}
                  onClick={async () => setRefusal((await link(id)) ?? '')}
                >
                  {words.link}
                </button>
              </li>
            ))}
          </ul>
          <div className="px-card pb-card">
            <Refusal id="link-refusal">{refusal}</Refusal>
            <p className="hint">{words.privacy}</p>
          </div>
        </div>
      </Section>
    </div>
  );
}
