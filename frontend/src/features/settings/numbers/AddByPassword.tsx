import { useState } from 'react';
import { LoginStep } from './LoginStep.tsx';
import { PasswordStep } from './PasswordStep.tsx';

type Props = { onDone: () => void; onCancel: () => void };

/** R37: which cabinet, and then its password. */
export function AddByPassword({ onDone, onCancel }: Props) {
  const [login, setLogin] = useState('');
  if (!login) return <LoginStep onNext={setLogin} onCancel={onCancel} />;
  return <PasswordStep login={login} onDone={onDone} onCancel={onCancel} />;
}
