import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { LineLinkCard, LineLinkCaseFragment } from './LineLinkCard.tsx';
import { QueueList } from './QueueList.tsx';
import { useDeskWords } from './useDeskWords.ts';

const LineLinkQueueQuery = graphql(
  `
    query LineLinkQueue {
      desk {
        lineLinkRequests {
          nodes {
            id
            ...LineLinkCase
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [LineLinkCaseFragment],
);

/** R39: numbers that both SIMs have confirmed. */
export function LineLinkQueue() {
  const { numbers } = useDeskWords();
  const [{ data, error }, ask] = useQuery({ query: LineLinkQueueQuery, requestPolicy: 'cache-and-network' });
  const requests = data?.desk?.lineLinkRequests;
  return (
    <QueueList words={numbers} requests={requests} error={error} ask={ask}>
      {requests?.nodes.map((request) => (
        <LineLinkCard key={request.id} request={request} />
      ))}
    </QueueList>
  );
}
