import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';

const RequestPasswordResetMutation = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      message
    }
  }
`);

export type ContactChannel = 'SMS' | 'EMAIL';

export type ResetAnswer = { heard: string } | { refusal: string };

export function usePasswordReset() {
  const { text } = useWords();
  const [{ fetching }, send] = useMutation(RequestPasswordResetMutation);

  const request = async (login: string, by: ContactChannel): Promise<ResetAnswer> => {
    const { data, error } = await send({ input: { login, by } });
    if (data) return { heard: data.requestPasswordReset.message };
    return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
  };
  return { request, asking: fetching };
}
