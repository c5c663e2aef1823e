import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AccountFragment, isHome } from '../../account/account.ts';
import { useNow } from '../../app/useNow.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { passively } from '../../graphql/client.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';
import { hueAt } from '../../ui/LineMark.tsx';
import { CategoryCard } from './CategoryCard.tsx';
import { MonthBones, MonthCard } from './MonthCard.tsx';
import { firstDay, monthOf } from './months.ts';
import { Operations } from './Operations.tsx';
import { filterOf, read } from './search.ts';
import './spending.css';
import { ExpensesQuery } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';
import { WhoChips } from './WhoChips.tsx';

const A_MINUTE = 60_000;

const route = getRouteApi('/cabinet/spending');

/** R47, R48, R49: what a month cost and on what, and every operation with why it has its sum. */
export function SpendingPage() {
  const { format, language } = useWords();
  const words = useSpendingWords();
  const { viewer } = useCabinet();
  const address = route.useSearch();
  const search = useMemo(() => read(address), [address]);
  const today = format.dayAt(useNow(A_MINUTE));
  usePageTitle(words.title);

  const people = useMemo(
    () =>
      readFragment(AccountFragment, viewer.household.accounts).map((account, index) => ({
        id: account.id,
        label: account.label,
        home: isHome(account),
        hue: hueAt(index),
      })),
    [viewer.household.accounts],
  );
  const chosen = people.find(({ id }) => id === search.who);
  const shown = useMemo(() => (chosen ? [chosen] : people), [chosen, people]);
  const month = search.month ?? monthOf(today);
  const filter = useMemo(() => filterOf(search, month), [search, month]);

  const variables = { month: firstDay(month), who: chosen?.id ?? null };
  const [{ data, error }, ask] = useQuery({ query: ExpensesQuery, variables });
  const answer = data?.viewer?.household.expenses;
  const expenses = answer?.month === firstDay(month) ? answer : undefined;

  const onNews = () => ask(passively(language));

  return (
    <main id="main" tabIndex={-1} className="page spending">
      <h1>{words.title}</h1>
      <div className="cols">
        <div className="stack">
          {people.length > 1 && <WhoChips people={people} chosen={chosen?.id} search={search} />}
          {error && !data && (
            <InlineFailure message={words.failed} retry={() => ask({ requestPolicy: 'network-only' })} />
          )}
          {expenses ? (
            <>
              <MonthCard expenses={expenses} month={month} today={today} people={shown} search={search} />
              {expenses.byCategory.length > 0 && (
                <CategoryCard expenses={expenses} month={month} today={today} />
              )}
            </>
          ) : (
            !error && <MonthBones />
          )}
        </div>
        <Operations
          key={JSON.stringify(filter)}
          people={shown}
          search={search}
          month={month}
          today={today}
          filter={filter}
          onNews={onNews}
        />
      </div>
    </main>
  );
}
