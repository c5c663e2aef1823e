import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useQuestionWords } from './useQuestionWords.ts';

const ApproveSignInMutation = graphql(`
  mutation ApproveSignIn($input: ApproveSignInInput!) {
    approveSignIn(input: $input) {
      __typename
      ... on SignInRefused {
        message
      }
      ... on UserError {
        message
      }
    }
  }
`);

const RefuseSignInMutation = graphql(`
  mutation RefuseSignIn($input: RefuseSignInInput!) {
    refuseSignIn(input: $input) {
      __typename
      ... on SignInRefused {
        message
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** The answer to a question, and in words what came of it. */
export function useAnswer(questionId: string) {
  const words = useQuestionWords();
  const [{ fetching: approving }, approve] = useMutation(ApproveSignInMutation);
  const [{ fetching: refusing }, refuse] = useMutation(RefuseSignInMutation);
  const [outcome, setOutcome] = useState<{ settled: boolean; said: string } | null>(null);

  const settle = (result: { __typename: string; message?: string } | undefined) => {
    if (!result) setOutcome({ settled: false, said: words.notDone });
    else setOutcome({ settled: true, said: result.message ?? words.approved });
  };
  return {
    outcome,
    sending: approving || refusing,
    choose: async (number: string) => {
      const { data } = await approve({ input: { questionId, number } });
      settle(data?.approveSignIn);
    },
    notMe: async () => {
      const { data } = await refuse({ input: { questionId } });
      settle(data?.refuseSignIn);
    },
  };
}
