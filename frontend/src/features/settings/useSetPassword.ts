import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { useProven } from '../../app/proof.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import type { PasswordAnswer } from './passwordRefusal.ts';

const SetPasswordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      __typename
      ... on SecondProofRequired {
        ways
      }
      ... on UserError {
        message
      }
    }
  }
`);

export function useSetPassword() {
  const { text } = useWords();
  const proven = useProven();
  const [{ fetching }, request] = useMutation(SetPasswordMutation);

  const set = async (password: string, repeat: string): Promise<PasswordAnswer> => {
    const { data, error } = await proven(
      () => request({ input: { password, repeat } }),
      (data) => data.setPassword,
    );
    const result = data?.setPassword;
    if (!result) {
      return { refused: { words: error ? failureWords(failureOf(error), text) : text.failure.broken } };
    }
    switch (result.__typename) {
      case 'PasswordSet':
        return { done: text.password.isSet };
      case 'PasswordAlreadySet':
        return { elsewhere: result.message };
      case 'PasswordsDiffer':
        return { refused: { field: 'repeat', words: result.message } };
      default:
        return { refused: { field: 'password', words: result.message } };
    }
  };
  return { set, sending: fetching };
}
