import { useState } from 'react';
import { PasswordStep } from './PasswordStep.tsx';
import { TypedStep } from './TypedStep.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { onDone: () => void; onCancel: () => void };

/** R37: which cabinet, and then its password. */
export function AddByPassword({ onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const [login, setLogin] = useState('');
  if (login) return <PasswordStep login={login} onDone={onDone} onCancel={onCancel} />;

  const next = async (typed: string) => {
    setLogin(typed);
    return typed ? '' : words.noLogin;
  };
  return <TypedStep label={words.login} hint={words.loginHint} onNext={next} onCancel={onCancel} />;
}
