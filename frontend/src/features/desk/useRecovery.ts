import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { useSignedOut } from './signedOut.ts';

const RecoverLoginMutation = graphql(`
  mutation RecoverLogin($input: RecoverLoginInput!) {
    recoverLogin(input: $input) {
      __typename
      ... on IdentityMatched {
        holderName
        deviceLost
        hasPhone
        hasMailbox
        sentBy
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type Told = { login: string; name: string; document: string };
export type Way = 'SMS' | 'EMAIL';
export type Matched = Extract<
  ResultOf<typeof RecoverLoginMutation>['recoverLogin'],
  { __typename: 'IdentityMatched' }
>;

export type Wish = { phoneFound?: boolean; sendBy?: Way };

/** R21, S9: matches what a caller told, and on a match does what is wished. */
export function useRecovery() {
  const { text } = useWords();
  const [{ fetching, error: ended }, send] = useMutation(RecoverLoginMutation);
  useSignedOut(ended);

  const recover = async (
    told: Told,
    wish: Wish = {},
  ): Promise<{ matched: Matched } | { refusal: string }> => {
    const { data, error } = await send({ input: { ...told, ...wish } });
    const result = data?.recoverLogin;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'IdentityMatched' ? { matched: result } : { refusal: result.message };
  };
  return { recover, matching: fetching };
}
