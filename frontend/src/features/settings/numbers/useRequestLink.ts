import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import type { Outcome } from './numbers.ts';

const RequestLineLinkMutation = graphql(`
  mutation RequestLineLink($input: RequestLineLinkInput!) {
    requestLineLink(input: $input) {
      __typename
      ... on LineLinkRequested {
        request {
          id
          status
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export function useRequestLink() {
  const { text } = useWords();
  const [{ fetching }, request] = useMutation(RequestLineLinkMutation);

  const ask = async (msisdn: string): Promise<Outcome> => {
    const { data, error } = await request({ input: { msisdn } });
    const result = data?.requestLineLink;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'LineLinkRequested' ? { done: true } : { refusal: result.message };
  };
  return { ask, sending: fetching };
}
