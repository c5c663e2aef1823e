import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AccountFragment } from '../../account/account.ts';
import { ContactRows } from '../../app/ContactRows.tsx';
import { OperatorFragment } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { minor } from '../../text/money.ts';
import { PaymentView } from './PaymentView.tsx';
import { TopUpForm } from './TopUpForm.tsx';
import { useTopUpWords } from './useTopUpWords.ts';

const TopUpLimitsQuery = graphql(`
  query TopUpLimits {
    operator {
      topUpLimits {
        least {
          amount
          currency
        }
        most {
          amount
          currency
        }
      }
    }
  }
`);

const route = getRouteApi('/cabinet/top-up');

/** R43: putting money on an account, and what has become of it. */
export function TopUpPage() {
  const { payment } = route.useSearch();
  return payment === undefined ? <NewTopUp /> : <PaymentView key={payment} id={String(payment)} />;
}

function NewTopUp() {
  const { account, sum } = route.useSearch();
  const words = useTopUpWords();
  const { viewer } = useCabinet();
  const [{ data, error }, ask] = useQuery({ query: TopUpLimitsQuery });
  const limits = data?.operator.topUpLimits;
  usePageTitle(words.title);
  return (
    <main id="main" tabIndex={-1} className="page">
      <h1 className="page-head">{limits === null ? words.closedTitle : words.title}</h1>
      {error && !data && (
        <InlineFailure message={words.failed} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <span className="bone h-80" />}
      {limits === null && <NoTopUp />}
      {limits && (
        <TopUpForm
          accounts={readFragment(AccountFragment, viewer.household.accounts)}
          wanted={account}
          sum={sum && String(sum)}
          limits={{ least: minor(limits.least), most: minor(limits.most) }}
        />
      )}
    </main>
  );
}

/** No bank takes payments for this operator yet: whom to ask instead. */
function NoTopUp() {
  const words = useTopUpWords();
  const { contacts } = readFragment(OperatorFragment, useCabinet().operator);
  return (
    <div className="stack max-w-140">
      <p>{words.closed}</p>
      <div className="card flush">
        <ContactRows contacts={contacts} />
      </div>
    </div>
  );
}
