import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AccountHeader } from '../../account/AccountHeader.tsx';
import { AccountFragment } from '../../account/account.ts';
import { BalanceFigure } from '../../account/BalanceFigure.tsx';
import { ChargeRows } from '../../account/ChargeRows.tsx';
import { CreditNote } from '../../account/CreditNote.tsx';
import { OptionRows } from '../../account/OptionRows.tsx';
import { PlanCard, ProductFragment } from '../../account/PlanCard.tsx';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { useAccount } from '../../layout/cabinetContext.ts';
import { NotFoundScreen } from '../../layout/NotFoundScreen.tsx';
import { AccountMoney, CreditSection } from '../../money/lazily.tsx';
import { useWords } from '../../text/text.tsx';
import { hueAt } from '../../ui/LineMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { AllowanceCard } from './AllowanceCard.tsx';
import { SimCard, SimFragment } from './SimCard.tsx';

export const NumberFragment = graphql(
  `
    fragment NumberFacts on MobileLine {
      __typename
      id
      homeRegion {
        name
      }
      plan {
        ...ProductFacts
      }
      addOns {
        id
        ...ProductFacts
      }
      sim {
        ...SimFacts
      }
      enteredThrough
    }
  `,
  [ProductFragment, SimFragment],
);

const DeviceSection = lazy(() =>
  import('./DeviceSection.tsx').then((file) => ({ default: file.DeviceSection })),
);

const UsageList = lazy(() => import('./UsageList.tsx').then((file) => ({ default: file.UsageList })));

const StoppedNote = lazy(() =>
  import('../../account/stopped/StoppedNote.tsx').then((file) => ({ default: file.StoppedNote })),
);

const route = getRouteApi('/cabinet/numbers/$id');

/** A mobile number: money, what is left, SIM, plan, options and what it was used for. */
export function NumberPage() {
  const { id } = route.useParams();
  const { kind } = route.useSearch();
  const { account: found, index } = useAccount(id);
  const { text, format } = useWords();
  const line = found?.__typename === 'MobileLine' ? readFragment(NumberFragment, found) : null;
  const account = found && readFragment(AccountFragment, found);
  usePageTitle(account?.label ?? text.failure.notFoundTitle);

  if (!line || !account || account.__typename !== 'MobileLine') return <NotFoundScreen />;
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="cols three">
        <div className="stack-6">
          <div>
            <AccountHeader label={account.label} home={false} hue={hueAt(index)}>
              <span className="nw">{format.phone(account.msisdn)}</span>, {line.homeRegion.name}
            </AccountHeader>
            <BalanceFigure account={account} />
          </div>
          {account.stopped && (
            <Suspense>
              <StoppedNote stopped={account.stopped} />
            </Suspense>
          )}
          <CreditNote account={account} />
          <AccountMoney account={account} />
          <AllowanceCard line={account} hue={hueAt(index)} />
          <Section title={text.sim.title}>
            <SimCard sim={line.sim} />
          </Section>
          <Suspense fallback={<span className="bone h-20" />}>
            <DeviceSection
              key={id}
              line={id}
              lostSince={account.deviceLostSince}
              enteredThrough={line.enteredThrough}
              simWorks={account.sim.status === 'ACTIVE'}
            />
          </Suspense>
          <CreditSection account={account} />
        </div>
        <aside className="stack-6">
          <Section title={text.plan.title}>
            <PlanCard product={line.plan} />
          </Section>
          <Section title={text.plan.options}>
            <OptionRows products={line.addOns} />
          </Section>
          <Section title={text.account.chargesTitle}>
            <ChargeRows account={account} />
          </Section>
        </aside>
        <Section title={text.usage.title}>
          <Suspense fallback={<span className="bone h-20" />}>
            <UsageList key={`${id}${kind}`} line={id} kind={kind} />
          </Suspense>
        </Section>
      </div>
    </main>
  );
}
