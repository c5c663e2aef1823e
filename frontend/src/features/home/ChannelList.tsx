import { Search } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';
import { useContractWords } from './useContractWords.ts';

const ChannelsQuery = graphql(`
  query Channels($package: ID!) {
    node(id: $package) {
      __typename
      id
      ... on ChannelPackage {
        channels {
          id
          name
          genre
          resolution
        }
      }
    }
  }
`);

/** The channels of a package, in the order of the remote control, with a search over name and genre. */
export function ChannelList({ packageId }: { packageId: string }) {
  const { format } = useWords();
  const words = useContractWords();
  const input = useId();
  const [typed, setTyped] = useState('');
  const [{ data, error }, ask] = useQuery({ query: ChannelsQuery, variables: { package: packageId } });
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());

  if (error && !data) {
    return (
      <div className="mt-4">
        <InlineFailure message={words.channelsFailed} retry={() => ask({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  const channels = data?.node?.__typename === 'ChannelPackage' ? data.node.channels : [];
  if (!data) return null;
  const found = channels.filter(({ name, genre }) => `${name} ${genre}`.toLocaleLowerCase().includes(wanted));
  return (
    <div className="stack-2 mt-4">
      <div className="field">
        <label htmlFor={input}>{words.findChannel}</label>
        <span className="input">
          <Search className="text-ink-3" strokeWidth={1.75} aria-hidden="true" />
          <input
            id={input}
            type="search"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </span>
      </div>
      <p role="status" className="text-caption text-ink-3">
        {found.length === 0 ? words.noChannels(typed.trim()) : wanted && words.found(found.length)}
      </p>
      <ol className="channels">
        {found.map(({ id, name, genre, resolution }) => (
          <li key={id}>
            <span className="w-6 flex-none text-right text-caption text-ink-3">
              {format.number(channels.findIndex((channel) => channel.id === id) + 1)}
            </span>
            <span className="min-w-0">
              <span className="block text-small font-strong">{name}</span>
              <span className="block text-caption text-ink-3">{genre}</span>
            </span>
            {resolution !== 'SD' && <span className="tag ml-auto">{resolution}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
