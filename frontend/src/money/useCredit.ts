import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { type Account, isHome } from '../account/account.ts';
import { readFragment } from '../graphql/graphql.ts';
import { useCabinet } from '../layout/cabinetContext.ts';
import { SetCreditFacilityMutation, SetTrustCreditMutation, TrustCreditQuoteQuery } from './credit.ts';
import { QuoteFragment } from './quote.ts';
import { useMoneyWords } from './useMoneyWords.ts';
import { type Answer, usePaidAct } from './usePaidAct.ts';

/** R51, R52: switches credit on or off, a number's or a home's, by a quote. */
export function useCredit(account: Account, onDone: () => void) {
  const client = useClient();
  const words = useMoneyWords();
  const { refresh } = useCabinet();
  const [, setTrustCredit] = useMutation(SetTrustCreditMutation);
  const [, setFacility] = useMutation(SetCreditFacilityMutation);
  const [failed, setFailed] = useState('');
  const [asking, setAsking] = useState(false);

  const send = async (quoteId: string, idempotencyKey: string) => {
    const wish = { quoteId, idempotencyKey };
    if (isHome(account)) {
      const { data, error } = await setFacility({ input: { contractId: account.id, ...wish } });
      return { data: data?.setCreditFacility, error };
    }
    const { data, error } = await setTrustCredit({ input: { lineId: account.id, ...wish } });
    return { data: data?.setTrustCredit, error };
  };
  const act = usePaidAct<Answer>(
    send,
    (answer) => answer,
    () => {
      refresh();
      onDone();
    },
  );

  const ask = async (on: boolean) => {
    if (asking) return;
    setAsking(true);
    setFailed('');
    const { data } = await client
      .query(TrustCreditQuoteQuery, { account: account.id, on }, { requestPolicy: 'network-only' })
      .toPromise();
    setAsking(false);
    const found = data?.viewer?.household.account;
    const quote =
      found?.__typename === 'MobileLine'
        ? readFragment(QuoteFragment, found.trustCreditQuote)
        : found?.__typename === 'HomeContract'
          ? readFragment(QuoteFragment, found.creditFacilityQuote)
          : null;
    if (quote) act.show(quote);
    else setFailed(words.failed);
  };
  return { ...act, ask, asking, failed };
}
