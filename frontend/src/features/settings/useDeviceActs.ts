import { useState } from 'react';
import { useMutation } from 'urql';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import { graphql } from '../../graphql/graphql.ts';

const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      at
    }
  }
`);

const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      at
    }
  }
`);

const ForgetDeviceMutation = graphql(`
  mutation ForgetDevice($input: ForgetDeviceInput!) {
    forgetDevice(input: $input) {
      at
    }
  }
`);

export type DeviceAct = { end: string } | { forget: string } | 'endOthers';

/** Ends and forgets, then says so and asks anew; what is gone already counts as done. */
export function useDeviceActs(askAnew: () => void) {
  const words = useDeviceWords();
  const [, endSession] = useMutation(EndSessionMutation);
  const [, endOthers] = useMutation(EndOtherSessionsMutation);
  const [, forget] = useMutation(ForgetDeviceMutation);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState('');

  const send = async (wanted: DeviceAct) => {
    if (wanted === 'endOthers') return { said: words.othersEnded, ...(await endOthers({})) };
    if ('end' in wanted)
      return { said: words.ended, ...(await endSession({ input: { sessionId: wanted.end } })) };
    return { said: words.forgotten, ...(await forget({ input: { deviceId: wanted.forget } })) };
  };
  const act = async (wanted: DeviceAct) => {
    const { error, said: done } = await send(wanted);
    const gone = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND');
    setSaid(error && !gone ? '' : done);
    setRefused(error && !gone ? words.notDone : '');
    askAnew();
  };
  return { act, said, refused };
}
