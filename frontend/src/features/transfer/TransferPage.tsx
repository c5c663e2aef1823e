import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AccountFragment } from '../../account/account.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { TransferForm } from './TransferForm.tsx';
import { TransferMade } from './TransferMade.tsx';
import { TermsQuery, type Transfer } from './transfer.ts';
import { useTransferWords } from './useTransferWords.ts';

const route = getRouteApi('/cabinet/transfer');

/** R44: money from an account of the household to a number, a card or a wallet. */
export function TransferPage() {
  const { text, format } = useWords();
  const words = useTransferWords();
  const { from, to } = route.useSearch();
  const { viewer } = useCabinet();
  const accounts = viewer.household.accounts.map((account) => readFragment(AccountFragment, account));
  const [{ data, error }, ask] = useQuery({ query: TermsQuery });
  const [made, setMade] = useState<{ transfer: Transfer; from: string } | null>(null);
  usePageTitle(words.title);

  const terms = data?.operator.transfers;
  const toLine = accounts.find((account) => account.id === to && account.id !== from);
  const initial = toLine?.__typename === 'MobileLine' ? format.phone(toLine.msisdn) : '';
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="stack-6">
        <div>
          <Link className="icon-btn -ml-2.5" to={paths.home} aria-label={text.app.back}>
            <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
          </Link>
          <h1>{words.title}</h1>
        </div>
        {error && !data && (
          <InlineFailure message={words.failed} retry={() => ask({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <span className="bone h-80" />}
        {terms && !made && (
          <TransferForm
            accounts={accounts}
            terms={terms}
            initialFrom={from}
            initialTo={initial}
            onDone={(transfer, account) => setMade({ transfer, from: account })}
          />
        )}
        {made && (
          <TransferMade
            made={made.transfer}
            from={accounts.find((account) => account.id === made.from)}
            onAnother={() => setMade(null)}
          />
        )}
      </div>
    </main>
  );
}
