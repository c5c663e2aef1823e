import { useRef } from 'react';
import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';

const TopUpMutation = graphql(`
  mutation TopUp($input: TopUpInput!) {
    topUp(input: $input) {
      __typename
      ... on TopUpStarted {
        paymentPage
      }
      ... on UserError {
        message
      }
    }
  }
`);

type Wish = { accountId: string; amount: string };

/** Begins a top-up and goes to the bank; without a definite answer the same wish keeps its key. */
export function useTopUp() {
  const { text } = useWords();
  const [{ fetching }, send] = useMutation(TopUpMutation);
  const kept = useRef<{ wish: string; key: string } | null>(null);

  const topUp = async (wish: Wish): Promise<string | null> => {
    const name = `${wish.accountId} ${wish.amount}`;
    const { key } = kept.current?.wish === name ? kept.current : { key: crypto.randomUUID() };
    kept.current = { wish: name, key };
    const { data, error } = await send({ input: { ...wish, idempotencyKey: key } });
    if (!data) return error ? failureWords(failureOf(error), text) : text.failure.broken;
    const answer = data.topUp;
    if (answer.__typename !== 'PaymentsUnavailable') kept.current = null;
    if (answer.__typename !== 'TopUpStarted') return answer.message;
    location.assign(answer.paymentPage);
    return null;
  };
  return { topUp, sending: fetching };
}
