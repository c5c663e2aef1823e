import { ChevronRight } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { useNetworkWords } from './useNetworkWords.ts';

const SignInNetworksQuery = graphql(`
  query SignInNetworks {
    signInNetworks {
      id
      name
    }
  }
`);

/** R18: the networks that are switched on; each row leaves for the network at once. */
export function NetworkRows({ to }: { to?: string }) {
  const words = useNetworkWords();
  const [{ data }] = useQuery({ query: SignInNetworksQuery, requestPolicy: 'cache-and-network' });
  if (!data?.signInNetworks.length) return null;
  const back = to ? `?to=${encodeURIComponent(to)}` : '';
  return (
    <nav className="card flush rows with-glyphs" aria-label={words.rows}>
      {data.signInNetworks.map(({ id, name }) => (
        <a key={id} href={`/oauth2/authorization/${id}${back}`}>
          <span className="glyph font-strong" aria-hidden="true">
            {name.charAt(0)}
          </span>
          <span className="min-w-0 grow">
            <span className="block font-strong">{words.row(name)}</span>
            <span className="block text-caption text-ink-3">{words.rowLead}</span>
          </span>
          <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
        </a>
      ))}
    </nav>
  );
}
