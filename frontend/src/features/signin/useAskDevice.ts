import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { RobotCheckFragment, useRobotCheck } from './robot/useRobotCheck.ts';

const AskDeviceMutation = graphql(
  `
    mutation AskDevice($input: AskDeviceInput!) {
      askDevice(input: $input) {
        __typename
        ... on DeviceAsked {
          questionId
          number
          expiresAt
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

export type DeviceAsked = { questionId: string; number: string; expiresAt: string };
export type AskAnswer = { asked: DeviceAsked } | { refusal: string };

export function useAskDevice() {
  const { text } = useWords();
  const { passing, solving } = useRobotCheck();
  const [{ fetching }, send] = useMutation(AskDeviceMutation);

  const ask = async (login: string): Promise<AskAnswer> => {
    const { data, error } = await passing(
      (solved) => send({ input: { login, ...solved } }),
      ({ data }) => (data?.askDevice.__typename === 'RobotCheckRequired' ? data.askDevice : null),
    );
    const result = data?.askDevice;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'DeviceAsked' ? { asked: result } : { refusal: result.message };
  };
  return { ask, asking: fetching || solving, solving };
}
