import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import type { Outcome } from './numbers.ts';

const SetPrimaryLineMutation = graphql(`
  mutation SetPrimaryLine($input: SetPrimaryLineInput!) {
    setPrimaryLine(input: $input) {
      __typename
      ... on PrimaryLineSet {
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

export function useSetPrimary() {
  const { text } = useWords();
  const [{ fetching }, request] = useMutation(SetPrimaryLineMutation);

  const setPrimary = async (lineId: string): Promise<Outcome> => {
    const { data, error } = await request({ input: { lineId } });
    const result = data?.setPrimaryLine;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'PrimaryLineSet' ? { done: true } : { refusal: result.message };
  };
  return { setPrimary, sending: fetching };
}
