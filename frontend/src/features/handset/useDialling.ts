import { useState } from 'react';
import { useWords } from '../../text/text.tsx';
import { send } from './handset.ts';
import { useHandsetWords } from './useHandsetWords.ts';

/** What the network answered to a number: a code shows a text, a call goes on. */
export type Answer = { number: string; line: 'CODE' | 'CALL' | 'NOBODY'; text: string };

export function useDialling(msisdn: string) {
  const { language } = useWords();
  const words = useHandsetWords();
  const [calling, setCalling] = useState(false);

  const dial = async (number: string, key: string): Promise<Answer> => {
    setCalling(true);
    try {
      const answer = await send(msisdn, 'calls', { number, key }, language);
      return { ...(await answer.json()), number };
    } catch {
      return { number, line: 'NOBODY', text: words.noNetwork };
    } finally {
      setCalling(false);
    }
  };
  return { dial, calling };
}
