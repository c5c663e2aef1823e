import { useState } from 'react';
import { useQuestionWords } from '../../devices/question/useQuestionWords.ts';
import { RememberBox } from '../../devices/RememberBox.tsx';
import { LoginForm } from './LoginForm.tsx';
import { type DeviceAsked, useAskDevice } from './useAskDevice.ts';

/** R1: whose devices to ask. */
export function AskDeviceForm({ onAsked }: { onAsked: (asked: DeviceAsked, remember: boolean) => void }) {
  const words = useQuestionWords();
  const { ask, asking, solving } = useAskDevice();
  const [remember, setRemember] = useState(false);

  const send = async (login: string) => {
    const answer = await ask(login);
    if ('refusal' in answer) return answer.refusal;
    onAsked(answer.asked, remember);
  };
  return (
    <LoginForm ask={send} asking={asking} solving={solving} button={asking ? words.asking : words.ask}>
      <RememberBox checked={remember} onChange={setRemember} />
    </LoginForm>
  );
}
