import { type DocumentInput, useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { useWords } from '../../../text/text.tsx';

/** What the server says: a refusal has words, and perhaps a time when it is over. */
type Answer = { __typename: string; message?: string; retryAfter?: string };

export type Outcome = { done: true } | { refusal: string; lockedUntil?: string };

/** Something that can be done with numbers: done, or why not. */
export function useAct<Data, Input>(
  document: DocumentInput<Data, { input: Input }>,
  read: (data: Data) => Answer,
) {
  const { text } = useWords();
  const [{ fetching }, send] = useMutation(document);

  const act = async (input: Input): Promise<Outcome> => {
    const { data, error } = await send({ input });
    if (!data) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    const { message, retryAfter } = read(data);
    return message === undefined ? { done: true } : { refusal: message, lockedUntil: retryAfter };
  };
  return { act, sending: fetching };
}
