import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { showPasskey } from '../../../app/passkey.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';

const RequestPasskeySignInMutation = graphql(`
  mutation RequestPasskeySignIn {
    requestPasskeySignIn {
      options
    }
  }
`);

const SignInWithPasskeyMutation = graphql(`
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    signInWithPasskey(input: $input) {
      __typename
      ... on SignedIn {
        mustChangePassword
        viewer {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type PasskeySignInAnswer = { mustChange: boolean } | { refusal: string } | 'cancelled';

/** B1: asks for any passkey this browser can reach, and signs in by it. */
export function usePasskeySignIn() {
  const { text } = useWords();
  const [, ask] = useMutation(RequestPasskeySignInMutation);
  const [, send] = useMutation(SignInWithPasskeyMutation);

  return async (): Promise<PasskeySignInAnswer> => {
    const asked = await ask({});
    if (!asked.data) {
      return { refusal: asked.error ? failureWords(failureOf(asked.error), text) : text.failure.broken };
    }
    const shown = await showPasskey(asked.data.requestPasskeySignIn.options);
    if ('stopped' in shown) return 'cancelled';
    const { data, error } = await send({ input: { answer: shown.answer } });
    const result = data?.signInWithPasskey;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'SignedIn'
      ? { mustChange: result.mustChangePassword }
      : { refusal: result.message };
  };
}
