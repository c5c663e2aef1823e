import { ChevronRight, Signal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { useNetworkWords } from './useNetworkWords.ts';

const SignInNetworksQuery = graphql(`
  query SignInNetworks {
    signInNetworks {
      id
      name
    }
    simNetwork {
      id
    }
  }
`);

/** R15, R18: the networks that are switched on; each row leaves for the network at once. */
export function NetworkRows({ to }: { to?: string }) {
  const words = useNetworkWords();
  const [{ data }] = useQuery({ query: SignInNetworksQuery, requestPolicy: 'cache-and-network' });
  if (!data?.simNetwork && !data?.signInNetworks.length) return null;
  const back = to ? `?to=${encodeURIComponent(to)}` : '';
  return (
    <nav className="card flush rows with-glyphs" aria-label={words.rows}>
      {data.simNetwork && (
        <Row
          href={`/oauth2/authorization/${data.simNetwork.id}${back}`}
          glyph={<Signal strokeWidth={1.75} />}
          title={words.bySim}
          lead={words.bySimLead}
        />
      )}
      {data.signInNetworks.map(({ id, name }) => (
        <Row
          key={id}
          href={`/oauth2/authorization/${id}${back}`}
          glyph={name.charAt(0)}
          title={words.row(name)}
          lead={words.rowLead}
        />
      ))}
    </nav>
  );
}

function Row(row: { href: string; glyph: ReactNode; title: string; lead: string }) {
  return (
    <a href={row.href}>
      <span className="glyph font-strong" aria-hidden="true">
        {row.glyph}
      </span>
      <span className="min-w-0 grow">
        <span className="block font-strong">{row.title}</span>
        <span className="block text-caption text-ink-3">{row.lead}</span>
      </span>
      <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
    </a>
  );
}
