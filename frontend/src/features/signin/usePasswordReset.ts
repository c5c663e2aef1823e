import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { RobotCheckFragment, useRobotCheck } from './robot/useRobotCheck.ts';

const RequestPasswordResetMutation = graphql(
  `
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
      requestPasswordReset(input: $input) {
        message
        robotCheck {
          ...RobotCheck
        }
      }
    }
  `,
  [RobotCheckFragment],
);

export type ContactChannel = 'SMS' | 'EMAIL';

export type ResetAnswer = { heard: string } | { refusal: string };

export function usePasswordReset() {
  const { text } = useWords();
  const { passing, solving } = useRobotCheck();
  const [{ fetching }, send] = useMutation(RequestPasswordResetMutation);

  const request = async (login: string, by: ContactChannel): Promise<ResetAnswer> => {
    const { data, error } = await passing(
      (solved) => send({ input: { login, by, ...solved } }),
      (answer) => answer.data?.requestPasswordReset.robotCheck,
    );
    const result = data?.requestPasswordReset;
    if (result?.robotCheck) return { refusal: result.message };
    if (result) return { heard: result.message };
    return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
  };
  return { request, asking: fetching || solving, solving };
}
