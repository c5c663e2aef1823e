import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { useProven } from '../../app/proof.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import type { PasswordAnswer } from './passwordRefusal.ts';

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on PasswordChanged {
        endedSessions
      }
      ... on SignInLocked {
        retryAfter
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

export function useChangePassword() {
  const { text } = useWords();
  const proven = useProven();
  const [{ fetching }, request] = useMutation(ChangePasswordMutation);

  const change = async (oldPassword: string, password: string, repeat: string): Promise<PasswordAnswer> => {
    const { data, error } = await proven(
      () => request({ input: { oldPassword, password, repeat } }),
      (data) => data.changePassword,
    );
    const result = data?.changePassword;
    if (!result) {
      return { refused: { words: error ? failureWords(failureOf(error), text) : text.failure.broken } };
    }
    switch (result.__typename) {
      case 'PasswordChanged':
        return { done: text.password.changed(result.endedSessions) };
      case 'PasswordNotSet':
        return { elsewhere: result.message };
      case 'WrongSecret':
        return { refused: { field: 'oldPassword', words: result.message } };
      case 'SignInLocked':
        return {
          refused: { field: 'oldPassword', words: result.message, lockedUntil: result.retryAfter },
        };
      case 'PasswordsDiffer':
        return { refused: { field: 'repeat', words: result.message } };
      default:
        return { refused: { field: 'password', words: result.message } };
    }
  };
  return { change, sending: fetching };
}
