import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApp } from '../../../app/appContext.ts';
import { paths } from '../../../paths.ts';
import type { WayWords } from '../useWayWords.ts';
import { usePasskeySignIn } from './usePasskeySignIn.ts';

/** B1: the way in for whoever has a passkey; it says by itself whose it is. */
export function usePasskeyEntrance(words: WayWords, to?: string) {
  const navigate = useNavigate();
  const { forgetEverything } = useApp();
  const signIn = usePasskeySignIn();
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState('');

  const enter = async () => {
    if (waiting) return;
    setRefusal('');
    setWaiting(true);
    const answer = await signIn().finally(() => setWaiting(false));
    if (answer === 'cancelled') return setRefusal(words.cancelled);
    if ('refusal' in answer) return setRefusal(answer.refusal);
    forgetEverything();
    if (answer.mustChange) {
      await navigate({ to: paths.settings, search: { to }, hash: 'password', replace: true });
    } else {
      await navigate({ href: to ?? paths.home, replace: true });
    }
  };
  return { enter, waiting, refusal };
}
