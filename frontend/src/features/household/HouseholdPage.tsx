import { AccountFragment } from '../../account/account.ts';
import { problemOf } from '../../account/problem.ts';
import { useNow } from '../../app/useNow.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { useWords } from '../../text/text.tsx';
import { hueAt } from '../../ui/LineMark.tsx';
import { AccountCard } from './AccountCard.tsx';
import { HelpCard } from './HelpCard.tsx';
import { Hero } from './Hero.tsx';
import { NotchLegend } from './NotchLegend.tsx';
import { PasswordOffer } from './PasswordOffer.tsx';
import { RecentUsage } from './RecentUsage.tsx';

const A_MINUTE = 60_000;

/** The household's first page: what is next, and how every number and the home are doing. */
export function HouseholdPage() {
  const { text, format } = useWords();
  const { household } = useCabinet().viewer;
  const moment = useNow(A_MINUTE);
  usePageTitle(text.home.title);

  const accounts = readFragment(AccountFragment, household.accounts);
  const lines = household.accounts.filter((account) => account.__typename === 'MobileLine');
  const cards = accounts
    .map((account, index) => ({ account, hue: hueAt(index) }))
    .sort((a, b) => Number(!problemOf(a.account)) - Number(!problemOf(b.account)));

  return (
    <main id="main" tabIndex={-1} className="page dash">
      <Hero accounts={accounts} today={format.dayAt(moment)} />
      <div className="cols mt-6">
        <section className="section" aria-labelledby="household">
          <h2 id="household" className={cards.length === 1 ? 'sr' : undefined}>
            {household.name || text.home.accounts}
          </h2>
          {cards.length === 0 && <p className="text-small text-ink-2">{text.home.empty}</p>}
          <div className="lines">
            {cards.map(({ account, hue }) => (
              <AccountCard
                key={account.id}
                account={account}
                hue={hue}
                now={moment}
                tellPrimary={lines.length > 1}
              />
            ))}
          </div>
          {lines.length > 0 && <NotchLegend />}
        </section>
        <aside className="stack">
          {lines.length > 0 && <RecentUsage lines={lines} accounts={accounts} now={moment} />}
          <PasswordOffer />
          <HelpCard />
        </aside>
      </div>
    </main>
  );
}
