import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { RobotCheckFragment, useRobotCheck } from './robot/useRobotCheck.ts';

const SignInWithPasswordMutation = graphql(
  `
    mutation SignInWithPassword($input: SignInWithPasswordInput!) {
      signInWithPassword(input: $input) {
        __typename
        ... on SignedIn {
          mustChangePassword
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

export type PasswordAnswer = { mustChange: boolean } | { refusal: string; lockedUntil?: string };

export function usePasswordSignIn() {
  const { text } = useWords();
  const { passing, solving } = useRobotCheck();
  const [{ fetching }, request] = useMutation(SignInWithPasswordMutation);

  const signIn = async (login: string, password: string, remember: boolean): Promise<PasswordAnswer> => {
    const { data, error } = await passing(
      (solved) => request({ input: { login, password, remember, ...solved } }),
      ({ data }) =>
        data?.signInWithPassword.__typename === 'RobotCheckRequired' ? data.signInWithPassword : null,
    );
    const result = data?.signInWithPassword;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    switch (result.__typename) {
      case 'SignedIn':
        return { mustChange: result.mustChangePassword };
      case 'SignInLocked':
        return { refusal: result.message, lockedUntil: result.retryAfter };
      default:
        return { refusal: result.message };
    }
  };
  return { signIn, checking: fetching || solving, solving };
}
