import { useState } from 'react';
import { Segments } from '../../ui/Segments.tsx';
import { LoginForm } from './LoginForm.tsx';
import { type ContactChannel, usePasswordReset } from './usePasswordReset.ts';
import { useResetWords } from './useResetWords.ts';

/** R22: whose password to replace, and where to send the new one. */
export function ResetForm({ onHeard }: { onHeard: (message: string) => void }) {
  const words = useResetWords();
  const { request, asking, solving } = usePasswordReset();
  const [by, setBy] = useState<ContactChannel>('SMS');

  const send = async (login: string) => {
    const answer = await request(login, by);
    if ('refusal' in answer) return answer.refusal;
    onHeard(answer.heard);
  };
  return (
    <LoginForm ask={send} asking={asking} solving={solving} button={asking ? words.asking : words.ask}>
      <Segments
        legend={words.by}
        options={[
          { value: 'SMS', label: words.sms },
          { value: 'EMAIL', label: words.email },
        ]}
        value={by}
        onChange={setBy}
      />
    </LoginForm>
  );
}
