import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { AccessRequestCard, AccessRequestFragment } from './AccessRequestCard.tsx';
import { QueueList } from './QueueList.tsx';
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

/** R20: who asks for access to a contract. */
export function AccessQueue() {
  const { access } = useDeskWords();
  const [{ data, error }, ask] = useQuery({ query: AccessQueueQuery, requestPolicy: 'cache-and-network' });
  const requests = data?.desk?.homeAccessRequests;
  return (
    <QueueList words={access} requests={requests} error={error} ask={ask}>
      {requests?.nodes.map((request) => (
        <AccessRequestCard key={request.id} request={request} />
      ))}
    </QueueList>
  );
}
