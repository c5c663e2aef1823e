import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { useWords } from '../../text/text.tsx';

const MarkDeviceLostMutation = graphql(`
  mutation MarkDeviceLost($input: MarkDeviceLostInput!) {
    markDeviceLost(input: $input) {
      signedOut
    }
  }
`);

const UnmarkDeviceLostMutation = graphql(`
  mutation UnmarkDeviceLost($input: UnmarkDeviceLostInput!) {
    unmarkDeviceLost(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Each answers with the words of a refusal, empty when it is done. */
export function useDeviceLost(lineId: string) {
  const { text } = useWords();
  const { refresh, leave } = useCabinet();
  const [marking, requestMark] = useMutation(MarkDeviceLostMutation);
  const [unmarking, requestUnmark] = useMutation(UnmarkDeviceLostMutation);

  const mark = async () => {
    const { data, error } = await requestMark({ input: { lineId } });
    if (error) return failureWords(failureOf(error), text);
    if (data?.markDeviceLost.signedOut) await leave();
    else refresh();
    return '';
  };
  const unmark = async () => {
    const { data, error } = await requestUnmark({ input: { lineId } });
    if (error) return failureWords(failureOf(error), text);
    if (data && 'message' in data.unmarkDeviceLost) return data.unmarkDeviceLost.message;
    refresh();
    return '';
  };
  return { mark, unmark, busy: marking.fetching || unmarking.fetching };
}
