import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { FailureScreen } from '../../layout/FailureScreen.tsx';
import { DeskFragment, DeskFrame } from './DeskFrame.tsx';
import { DeskSignIn } from './DeskSignIn.tsx';
import { isSignedOut } from './signedOut.ts';
import { useDeskWords } from './useDeskWords.ts';

const DeskQuery = graphql(
  `
    query Desk {
      desk {
        ...DeskFacts
      }
    }
  `,
  [DeskFragment],
);

/** Where the operator's staff work: the way in, or what waits for them. */
export function DeskPage() {
  const words = useDeskWords();
  const [{ data, error, fetching }, ask] = useQuery({ query: DeskQuery });
  const [operator] = useQuery({ query: OperatorQuery });
  useOperator(operator.data?.operator);
  usePageTitle(words.title);

  if (data?.desk) return <DeskFrame desk={data.desk} />;
  if (isSignedOut(error)) return <DeskSignIn />;
  if (error && !fetching) {
    return <FailureScreen failure={failureOf(error)} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  return null;
}
