import { type DocumentInput, useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { useWords } from '../../text/text.tsx';
import { useSignedOut } from './signedOut.ts';

type Input = { requestId: string; decision: 'APPROVE' | 'REJECT'; reason?: string | null };
/** A refusal has words. */
type Answer = { __typename: string; message?: string };

export type Decide = (decision: Input['decision'], reason?: string) => Promise<string | undefined>;

/** Decides a request of one kind; says why not, or nothing when it is decided. */
export function useDecision<Data>(
  document: DocumentInput<Data, { input: Input }>,
  read: (data: Data) => Answer,
  requestId: string,
) {
  const { text } = useWords();
  const [{ fetching, error: ended }, send] = useMutation(document);
  useSignedOut(ended);

  const decide: Decide = async (decision, reason) => {
    const { data, error } = await send({ input: { requestId, decision, reason } });
    if (!data) return error ? failureWords(failureOf(error), text) : text.failure.broken;
    return read(data).message;
  };
  return { decide, deciding: fetching };
}
