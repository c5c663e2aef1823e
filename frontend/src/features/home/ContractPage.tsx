import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AccountHeader } from '../../account/AccountHeader.tsx';
import { AccountFragment } from '../../account/account.ts';
import { addressLine } from '../../account/address.ts';
import { BalanceFigure } from '../../account/BalanceFigure.tsx';
import { ChargeRows } from '../../account/ChargeRows.tsx';
import { CreditNote } from '../../account/CreditNote.tsx';
import { OptionRows } from '../../account/OptionRows.tsx';
import { ProductFragment } from '../../account/PlanCard.tsx';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { useAccount } from '../../layout/cabinetContext.ts';
import { NotFoundScreen } from '../../layout/NotFoundScreen.tsx';
import { AccountMoney, CreditSection } from '../../money/lazily.tsx';
import { useWords } from '../../text/text.tsx';
import { hueAt } from '../../ui/LineMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { EquipmentFragment, EquipmentRows } from './EquipmentRows.tsx';
import { InternetCard } from './InternetCard.tsx';
import { TvCard, TvFragment } from './TvCard.tsx';
import { useContractWords } from './useContractWords.ts';

export const ContractFragment = graphql(
  `
    fragment ContractFacts on HomeContract {
      __typename
      id
      contractNumber
      signedOn
      address {
        city
      }
      internetPlan: plan {
        ...ProductFacts
      }
      addOns {
        id
        ...ProductFacts
      }
      tv {
        ...TvFacts
      }
      equipment {
        id
        ...EquipmentFacts
      }
    }
  `,
  [ProductFragment, TvFragment, EquipmentFragment],
);

const StoppedNote = lazy(() =>
  import('../../account/stopped/StoppedNote.tsx').then((file) => ({ default: file.StoppedNote })),
);

const route = getRouteApi('/cabinet/homes/$id');

/** A home contract: money, internet, television and what the operator lends. */
export function ContractPage() {
  const { id } = route.useParams();
  const { account: found, index } = useAccount(id);
  const { text, format } = useWords();
  const words = useContractWords();
  const contract = found?.__typename === 'HomeContract' ? readFragment(ContractFragment, found) : null;
  const account = found && readFragment(AccountFragment, found);
  usePageTitle(account?.label ?? text.failure.notFoundTitle);

  if (!contract || !account || account.__typename !== 'HomeContract') return <NotFoundScreen />;
  const { contractNumber, signedOn, address, internetPlan, addOns, tv, equipment } = contract;
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="cols">
        <div className="stack-6">
          <div>
            <AccountHeader label={account.label} home hue={hueAt(index)}>
              {address.city}, {addressLine(account.address, text)}
              <span className="block text-caption text-ink-3">
                <span className="nw">{words.number(format.contract(contractNumber))}</span>,{' '}
                {words.signedOn(format.dayAndYear(signedOn))}
              </span>
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
          {account.broadband && (
            <Section title={words.internet}>
              <InternetCard broadband={account.broadband} plan={internetPlan} />
            </Section>
          )}
          {tv && (
            <Section title={words.tv}>
              <TvCard tv={tv} />
            </Section>
          )}
          <CreditSection account={account} />
        </div>
        <aside className="stack-6">
          <Section title={text.account.chargesTitle}>
            <ChargeRows account={account} />
          </Section>
          <Section title={text.plan.options}>
            <OptionRows products={addOns} />
          </Section>
          <Section title={words.equipment}>
            <EquipmentRows equipment={equipment} />
          </Section>
        </aside>
      </div>
    </main>
  );
}
