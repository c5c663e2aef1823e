import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';

const LinkLineMutation = graphql(`
  mutation LinkLine($input: LinkLineInput!) {
    linkLine(input: $input) {
      __typename
      ... on LineLinked {
        viewer {
          id
          household {
            id
            accounts {
              __typename
              id
              reach
            }
          }
        }
      }
      ... on OtherSignInLocked {
        retryAfter
      }
      ... on UserError {
        message
      }
    }
  }
`);

export type LinkOutcome = { done: true } | { refusal: string; lockedUntil?: string };

export function useLink() {
  const { text } = useWords();
  const [{ fetching }, request] = useMutation(LinkLineMutation);

  const link = async (login: string, password: string): Promise<LinkOutcome> => {
    const { data, error } = await request({ input: { login, password } });
    const result = data?.linkLine;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    switch (result.__typename) {
      case 'LineLinked':
        return { done: true };
      case 'OtherSignInLocked':
        return { refusal: result.message, lockedUntil: result.retryAfter };
      default:
        return { refusal: result.message };
    }
  };
  return { link, checking: fetching };
}
