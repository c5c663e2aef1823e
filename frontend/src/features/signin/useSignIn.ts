import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { RobotCheckFragment, useRobotCheck } from './robot/useRobotCheck.ts';

const SignInWithCodeMutation = graphql(
  `
    mutation SignInWithCode($input: SignInWithCodeInput!) {
      signInWithCode(input: $input) {
        __typename
        ... on SignedIn {
          viewer {
            id
          }
        }
        ... on SignInLocked {
          retryAfter
        }
        ... on RobotCheckRequired {
          ...RobotCheck
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [RobotCheckFragment],
);

export type SignInAnswer = 'signedIn' | { refusal: string; lockedUntil?: string };

export function useSignIn() {
  const { text } = useWords();
  const { passing, solving } = useRobotCheck();
  const [{ fetching }, request] = useMutation(SignInWithCodeMutation);

  const signIn = async (msisdn: string, code: string, remember: boolean): Promise<SignInAnswer> => {
    const { data, error } = await passing(
      (solved) => request({ input: { msisdn, code, remember, ...solved } }),
      ({ data }) => (data?.signInWithCode.__typename === 'RobotCheckRequired' ? data.signInWithCode : null),
    );
    const result = data?.signInWithCode;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    switch (result.__typename) {
      case 'SignedIn':
        return 'signedIn';
      case 'SignInLocked':
        return { refusal: result.message, lockedUntil: result.retryAfter };
      default:
        return { refusal: result.message };
    }
  };
  return { signIn, checking: fetching || solving, solving };
}
