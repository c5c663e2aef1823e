import { createContext, use } from 'react';
import type { AnyVariables, OperationResult } from 'urql';

/** The refusal of an act that needs a second proof; its operation asks for `message` and `ways`. */
export type SecondProofNeeded = { message: string; ways: ('CODE' | 'PASSWORD' | 'PASSKEY')[] };

/** Asks whoever is there to prove it once more; false if they would rather not. */
export type AskForProof = (needed: SecondProofNeeded) => Promise<boolean>;

export const ProofContext = createContext<AskForProof>(async () => false);

type Result = { __typename: string } | ({ __typename: 'SecondProofRequired' } & SecondProofNeeded);

/**
 * Does an act, and does it once more when a second proof was missing and has been given. What comes of it is the
 * act's own answer: a refusal that nobody could or would prove away is shown like any other.
 */
export function useProven() {
  const ask = use(ProofContext);
  return async <Data, Variables extends AnyVariables>(
    act: () => Promise<OperationResult<Data, Variables>>,
    resultOf: (data: Data) => Result,
  ): Promise<OperationResult<Data, Variables>> => {
    const answer = await act();
    const result = answer.data && resultOf(answer.data);
    if (!result || !('ways' in result) || result.ways.length === 0) return answer;
    return (await ask(result)) ? act() : answer;
  };
}
