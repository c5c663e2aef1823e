import { useQuery } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { useNow } from '../../app/useNow.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';
import { EmptyQueue } from './EmptyQueue.tsx';
import { useSignedOut } from './signedOut.ts';
import { useDeskWords } from './useDeskWords.ts';

const AuditQuery = graphql(`
  query DeskAudit {
    desk {
      audit(first: 50) {
        edges {
          cursor
          node {
            at
            staffName
            act
            subject
            outcome
            address
          }
        }
      }
    }
  }
`);

const A_MINUTE = 60_000;

/** An IPv6 address in its canonical short form, which the browser knows how to write. */
const short = (address: string) =>
  address.includes(':') ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;

/** Who of the staff did what, the latest fifty. */
export function AuditPart() {
  const { text, format } = useWords();
  const { audit } = useDeskWords();
  const moment = useNow(A_MINUTE);
  const [{ data, error }, ask] = useQuery({ query: AuditQuery, requestPolicy: 'cache-and-network' });
  useSignedOut(error);
  const refresh = () => ask({ requestPolicy: 'network-only' });
  const acts = data?.desk?.audit.edges;

  if (!acts) {
    return error ? <InlineFailure message={failureWords(failureOf(error), text)} retry={refresh} /> : null;
  }
  return (
    <section className="stack" aria-label={audit.title}>
      {acts.length === 0 ? (
        <EmptyQueue title={audit.empty} lead={audit.emptyLead} />
      ) : (
        <ul className="card flush rows">
          {acts.map(({ cursor, node }) => (
            <li key={cursor}>
              <span className="min-w-0 grow">
                <span className="block font-strong">
                  {audit.acts[node.act]}
                  {node.outcome && `, ${audit.outcomes[node.outcome] ?? node.outcome}`}
                </span>
                <span className="block text-caption text-ink-3 break-words">
                  {[node.staffName, node.address && short(node.address), node.subject]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <time dateTime={node.at} className="text-caption text-ink-3">
                {format.moment(node.at, new Date(moment))}
              </time>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="btn sm out" onClick={refresh}>
        {audit.refresh}
      </button>
    </section>
  );
}
