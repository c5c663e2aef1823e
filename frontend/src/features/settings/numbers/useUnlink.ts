import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import type { Outcome } from './numbers.ts';

const UnlinkLineMutation = graphql(`
  mutation UnlinkLine($input: UnlinkLineInput!) {
    unlinkLine(input: $input) {
      __typename
      ... on LineUnlinked {
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
      ... on UserError {
        message
      }
    }
  }
`);

export function useUnlink() {
  const { text } = useWords();
  const [{ fetching }, request] = useMutation(UnlinkLineMutation);

  const unlink = async (lineId: string): Promise<Outcome> => {
    const { data, error } = await request({ input: { lineId } });
    const result = data?.unlinkLine;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'LineUnlinked' ? { done: true } : { refusal: result.message };
  };
  return { unlink, sending: fetching };
}
