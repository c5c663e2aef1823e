import { type CombinedError, useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';

const ProveFragment = graphql(`
  fragment Prove on ProveResult {
    __typename
    ... on ProofLocked {
      retryAfter
    }
    ... on UserError {
      message
    }
  }
`);

const ProveWithCodeMutation = graphql(
  `
    mutation ProveWithCode($input: ProveWithCodeInput!) {
      proved: proveWithCode(input: $input) {
        ...Prove
      }
    }
  `,
  [ProveFragment],
);

const ProveWithPasswordMutation = graphql(
  `
    mutation ProveWithPassword($input: ProveWithPasswordInput!) {
      proved: proveWithPassword(input: $input) {
        ...Prove
      }
    }
  `,
  [ProveFragment],
);

const ProveWithPasskeyMutation = graphql(
  `
    mutation ProveWithPasskey($input: ProveWithPasskeyInput!) {
      proved: proveWithPasskey(input: $input) {
        ...Prove
      }
    }
  `,
  [ProveFragment],
);

export type ProveAnswer = 'proved' | { refusal: string; lockedUntil?: string };

type Answered = { data?: { proved: FragmentOf<typeof ProveFragment> }; error?: CombinedError };

/** Proves once more who is there; a refusal comes back in words. */
export function useProve() {
  const { text } = useWords();
  const [, sendCode] = useMutation(ProveWithCodeMutation);
  const [, sendPassword] = useMutation(ProveWithPasswordMutation);
  const [, sendPasskey] = useMutation(ProveWithPasskeyMutation);

  const answer = ({ data, error }: Answered): ProveAnswer => {
    const result = data && readFragment(ProveFragment, data.proved);
    if (result?.__typename === 'Proved') return 'proved';
    const failure = error ? failureWords(failureOf(error), text) : text.failure.broken;
    return {
      refusal: result?.message ?? failure,
      lockedUntil: result?.__typename === 'ProofLocked' ? result.retryAfter : undefined,
    };
  };
  return {
    withCode: async (code: string) => answer(await sendCode({ input: { code } })),
    withPassword: async (password: string) => answer(await sendPassword({ input: { password } })),
    withPasskey: async (passkey: string) => answer(await sendPasskey({ input: { answer: passkey } })),
  };
}
