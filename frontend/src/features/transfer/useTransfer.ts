import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { useProven } from '../../app/proof.ts';
import { failureOf } from '../../graphql/failure.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { QuoteFragment } from '../../money/quote.ts';
import { usePaidAct } from '../../money/usePaidAct.ts';
import type { Money } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import {
  type Kind,
  type Transfer,
  TransferFragment,
  TransferMutation,
  TransferQuoteQuery,
} from './transfer.ts';

export type Wish = { from: string; kind: Kind; to: string; amount: string };
export type Left = { today: Money; month: Money };

const FIELD = { SUBSCRIBER: 'msisdn', CARD: 'card', WALLET: 'wallet' } as const;

/** R44: quotes a transfer and makes it. */
export function useTransfer(onDone: (transfer: Transfer) => void) {
  const client = useClient();
  const { text } = useWords();
  const { refresh } = useCabinet();
  const proven = useProven();
  const [, transfer] = useMutation(TransferMutation);
  const [from, setFrom] = useState('');
  const [left, setLeft] = useState<Left | null>(null);
  const [asking, setAsking] = useState(false);

  const act = usePaidAct(
    (quoteId, idempotencyKey) =>
      proven(
        () => transfer({ input: { fromAccountId: from, quoteId, idempotencyKey } }),
        (data) => data.transfer,
      ),
    (data) => data.transfer,
    ({ transfer: made }) => {
      refresh();
      if (made.__typename === 'TransferMade') onDone(readFragment(TransferFragment, made.transfer));
    },
  );

  /** Says why there is no quote; nothing if there is one. */
  const ask = async ({ kind, to, amount, ...wish }: Wish): Promise<string> => {
    if (asking) return '';
    setAsking(true);
    const variables = { from: wish.from, to: { [FIELD[kind]]: to }, amount };
    const { data, error } = await client
      .query(TransferQuoteQuery, variables as never, { requestPolicy: 'network-only' })
      .toPromise();
    setAsking(false);
    if (error) return failureWords(failureOf(error), text);
    const quoted = data?.viewer?.household.account.transferQuote;
    if (quoted?.__typename !== 'TransferQuote') return quoted?.message ?? text.failure.broken;
    setFrom(wish.from);
    setLeft({ today: quoted.leftToday, month: quoted.leftThisMonth });
    act.show(readFragment(QuoteFragment, quoted.quote));
    return '';
  };
  return { ...act, ask, asking, left };
}
