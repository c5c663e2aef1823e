import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { RobotCheckFragment, useRobotCheck } from './robot/useRobotCheck.ts';

const RequestSignInCodeMutation = graphql(
  `
    mutation RequestSignInCode($input: RequestSignInCodeInput!) {
      requestSignInCode(input: $input) {
        __typename
        ... on SignInCodeSent {
          msisdn
          resendAfter
          expiresAt
        }
        ... on TooManyCodes {
          retryAfter
        }
        ... on RobotCheckRequired {
          ...RobotCheck
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [RobotCheckFragment],
);

export type CodeSent = { msisdn: string; resendAfter: string; expiresAt: string };
export type CodeAnswer = { sent: CodeSent } | { refusal: string; retryAfter?: string };

/** R6, R7: asks for a code; a refusal comes back in words. */
export function useSignInCode() {
  const { text } = useWords();
  const { passing, solving } = useRobotCheck();
  const [{ fetching }, request] = useMutation(RequestSignInCodeMutation);

  const send = async (msisdn: string): Promise<CodeAnswer> => {
    const { data, error } = await passing(
      (solved) => request({ input: { msisdn, ...solved } }),
      ({ data }) =>
        data?.requestSignInCode.__typename === 'RobotCheckRequired' ? data.requestSignInCode : null,
    );
    const result = data?.requestSignInCode;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    switch (result.__typename) {
      case 'SignInCodeSent':
        return { sent: result };
      case 'TooManyCodes':
        return { refusal: result.message, retryAfter: result.retryAfter };
      default:
        return { refusal: result.message };
    }
  };
  return { send, sending: fetching || solving, solving };
}
