import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { makePasskey } from '../../../app/passkey.ts';
import { useProven } from '../../../app/proof.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import { usePasskeyWords } from './usePasskeyWords.ts';

const RequestPasskeyMutation = graphql(`
  mutation RequestPasskey {
    requestPasskey {
      __typename
      ... on PasskeyRequested {
        options
      }
      ... on SecondProofRequired {
        ways
      }
      ... on UserError {
        message
      }
    }
  }
`);

const AddPasskeyMutation = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      __typename
      ... on PasskeyAdded {
        passkey {
          id
        }
      }
      ... on SecondProofRequired {
        ways
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type AddAnswer = { done: string } | { refusal: string };

/** B1: has this browser's authenticator make a passkey, and keeps it under a name. */
export function useAddPasskey() {
  const { text } = useWords();
  const words = usePasskeyWords();
  const proven = useProven();
  const [, ask] = useMutation(RequestPasskeyMutation);
  const [, send] = useMutation(AddPasskeyMutation);

  return async (name: string): Promise<AddAnswer> => {
    const asked = await proven(
      () => ask({}),
      (data) => data.requestPasskey,
    );
    const request = asked.data?.requestPasskey;
    if (!request) {
      return { refusal: asked.error ? failureWords(failureOf(asked.error), text) : text.failure.broken };
    }
    if (request.__typename !== 'PasskeyRequested') return { refusal: request.message };
    const made = await makePasskey(request.options);
    if ('stopped' in made) return { refusal: made.stopped === 'known' ? words.known : words.cancelled };
    const { data, error } = await proven(
      () => send({ input: { answer: made.answer, name } }),
      (data) => data.addPasskey,
    );
    const result = data?.addPasskey;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'PasskeyAdded' ? { done: words.added(name) } : { refusal: result.message };
  };
}
