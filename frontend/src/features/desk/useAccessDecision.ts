import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { useSignedOut } from './signedOut.ts';

const DecideHomeAccessMutation = graphql(`
  mutation DecideHomeAccess($input: DecideHomeAccessInput!) {
    decideHomeAccess(input: $input) {
      __typename
      ... on HomeAccessDecided {
        status
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Decides a request; says why not, or nothing when it is decided. */
export function useAccessDecision(requestId: string) {
  const { text } = useWords();
  const [{ fetching, error: ended }, send] = useMutation(DecideHomeAccessMutation);
  useSignedOut(ended);

  const decide = async (decision: 'APPROVE' | 'REJECT', reason?: string) => {
    const { data, error } = await send({ input: { requestId, decision, reason } });
    const result = data?.decideHomeAccess;
    if (!result) return error ? failureWords(failureOf(error), text) : text.failure.broken;
    return result.__typename === 'HomeAccessDecided' ? undefined : result.message;
  };
  return { decide, deciding: fetching };
}
