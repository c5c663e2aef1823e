import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { AccountFragment } from '../account/account.ts';
import { OperatorFragment, useOperator } from '../app/Operator.ts';
import { ContractFragment } from '../features/home/ContractPage.tsx';
import { RecentUsageFragment } from '../features/household/RecentUsage.tsx';
import { NumberFragment } from '../features/mobile/NumberPage.tsx';
import { failureOf } from '../graphql/failure.ts';
import { graphql } from '../graphql/graphql.ts';
import { CabinetSkeleton } from './CabinetSkeleton.tsx';
import { ComeBack } from './ComeBack.tsx';
import { CabinetContext } from './cabinetContext.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import { ProofGate } from './ProofGate.tsx';
import { RailFragment } from './Rail.tsx';
import { Shell } from './Shell.tsx';
import { SessionFragment } from './session.ts';
import { ToSignIn } from './ToSignIn.tsx';
import { useFreshness } from './useFreshness.ts';
import { useLeave } from './useLeave.ts';

const QuestionWatch = lazy(() =>
  import('../devices/question/QuestionWatch.tsx').then(({ QuestionWatch: component }) => ({
    default: component,
  })),
);

export const CabinetQuery = graphql(
  `
    query Cabinet {
      operator {
        ...OperatorFacts
      }
      rememberedHere
      viewer {
        id
        name
        session {
          ...SessionFacts
        }
        household {
          id
          name
          accounts {
            __typename
            id
            ...RailAccount
            ...AccountFacts
            ... on MobileLine {
              ...RecentUsage
              ...NumberFacts
            }
            ... on HomeContract {
              ...ContractFacts
            }
          }
        }
      }
    }
  `,
  [
    OperatorFragment,
    SessionFragment,
    RailFragment,
    AccountFragment,
    RecentUsageFragment,
    NumberFragment,
    ContractFragment,
  ],
);

/** The signed-in part: one query for the whole household, shared by every page inside. */
export function CabinetScreen() {
  const [answer, ask] = useQuery({ query: CabinetQuery });
  const { data, error } = answer;
  const { href } = useLocation();
  const operator = data?.operator;
  const viewer = data?.viewer;
  const contacts = useOperator(operator)?.contacts;

  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const freshness = useFreshness(answer, ask);
  const { leave, end } = useLeave();
  const cabinet = useMemo(
    () => (viewer && operator ? { viewer, operator, leave, refresh: retry } : null),
    [viewer, operator, leave, retry],
  );

  if (!data && error) return <FailureScreen failure={failureOf(error)} retry={retry} />;
  if (!data || !contacts) return <CabinetSkeleton />;
  if (!cabinet) return data.rememberedHere ? <ComeBack from={href} /> : <ToSignIn from={href} />;
  return (
    <CabinetContext value={cabinet}>
      <Shell name={cabinet.viewer.name} accounts={cabinet.viewer.household.accounts} freshness={freshness}>
        <ProofGate>
          <Outlet />
        </ProofGate>
      </Shell>
      <IdleWarning session={cabinet.viewer.session} end={end} leave={leave} />
      <Suspense fallback={null}>
        <QuestionWatch end={end} />
      </Suspense>
    </CabinetContext>
  );
}
