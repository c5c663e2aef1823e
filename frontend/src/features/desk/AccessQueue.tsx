import { useQuery } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';
import { AccessRequestCard, AccessRequestFragment } from './AccessRequestCard.tsx';
import { EmptyQueue } from './EmptyQueue.tsx';
import { useSignedOut } from './signedOut.ts';
import { useDeskWords } from './useDeskWords.ts';

const AccessQueueQuery = graphql(
  `
    query AccessQueue {
      desk {
        homeAccessRequests {
          nodes {
            id
            ...AccessRequest
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [AccessRequestFragment],
);

/** R20: who asks for access to a contract; what was decided stays until the queue is asked anew. */
export function AccessQueue() {
  const { text } = useWords();
  const { access } = useDeskWords();
  const [{ data, error }, ask] = useQuery({ query: AccessQueueQuery, requestPolicy: 'cache-and-network' });
  useSignedOut(error);
  const refresh = () => ask({ requestPolicy: 'network-only' });
  const requests = data?.desk?.homeAccessRequests;

  if (!requests) {
    return error ? <InlineFailure message={failureWords(failureOf(error), text)} retry={refresh} /> : null;
  }
  return (
    <section className="stack" aria-label={access.title}>
      {requests.nodes.length === 0 && <EmptyQueue title={access.empty} lead={access.emptyLead} />}
      {requests.nodes.map((request) => (
        <AccessRequestCard key={request.id} request={request} />
      ))}
      {requests.pageInfo.hasNextPage && <p className="text-small text-ink-2">{access.more}</p>}
      <button type="button" className="btn sm out" onClick={refresh}>
        {access.refresh}
      </button>
    </section>
  );
}
