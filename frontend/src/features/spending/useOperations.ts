import { useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { passively } from '../../graphql/client.ts';
import { type ResultOf, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { type Archive, behind, extended, type Page, renewed, together } from './archive.ts';
import type { LedgerFilter } from './search.ts';
import { OlderQuery, OperationFragment, OperationsQuery } from './spending.ts';

/** R42: how soon a new charge is seen. */
const EVERY = 4000;

type Ledger = NonNullable<
  ResultOf<typeof OperationsQuery>['viewer']
>['household']['accounts'][number]['ledger'];

const pageOf = (account: string, ledger: Ledger): Page => ({
  account,
  operations: readFragment(OperationFragment, ledger.nodes),
  pageInfo: ledger.pageInfo,
});

type Asked = { who: readonly string[]; filter: LedgerFilter; live: boolean };

/** R47, R48: operations of several accounts as one list that goes back as far as it is asked to. */
export function useOperations({ who, filter, live }: Asked) {
  const { language } = useWords();
  const client = useClient();
  const [{ data, error }, ask] = useQuery({ query: OperationsQuery, variables: { filter } });
  const [archive, setArchive] = useState<Archive>({});
  const [older, setOlder] = useState<'ready' | 'reading' | 'failed'>('ready');

  useEffect(() => {
    const accounts = data?.viewer?.household.accounts;
    if (accounts) {
      setArchive((known) =>
        renewed(
          known,
          accounts.map(({ id, ledger }) => pageOf(id, ledger)),
        ),
      );
    }
  }, [data]);

  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask(passively(language));
    }, EVERY);
    return () => clearInterval(timer);
  }, [live, ask, language]);

  const readOlder = async () => {
    setOlder('reading');
    const answers = await Promise.all(
      behind(archive, who).map((next) => client.query(OlderQuery, { ...next, filter }).toPromise()),
    );
    for (const answer of answers) {
      const node = answer.data?.node;
      if (node && 'ledger' in node) setArchive((known) => extended(known, pageOf(node.id, node.ledger)));
    }
    setOlder(answers.some((answer) => answer.error) ? 'failed' : 'ready');
  };

  const list = useMemo(() => together(archive, who), [archive, who]);
  return {
    ...list,
    known: data !== undefined,
    failed: error !== undefined && data === undefined,
    retry: () => ask({ requestPolicy: 'network-only' }),
    older,
    readOlder,
  };
}
