import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { LockedFor } from '../../app/LockedFor.tsx';
import { useNow } from '../../app/useNow.ts';
import { paths } from '../../paths.ts';
import { Refusal } from '../../ui/Refusal.tsx';
import { CodeInput } from './CodeInput.tsx';
import { RobotStatus } from './robot/RobotStatus.tsx';
import { codeIn, digitsOnly } from './typed.ts';
import { useCodeWords } from './useCodeWords.ts';
import { useSignIn } from './useSignIn.ts';

type Props = {
  msisdn: string;
  length: number;
  alphabet: string;
  minutes: number;
  expired: boolean;
  to?: string;
  remember: boolean;
};
type Refused = { refusal: string; lockedUntil?: string };

/** R6, R27: a whole code signs in by itself; a wrong one says how many tries are left. */
export function CodeForm({ msisdn, length, alphabet, minutes, expired, to, remember }: Props) {
  const words = useCodeWords();
  const navigate = useNavigate();
  const { forgetEverything } = useApp();
  const { signIn, checking, solving } = useSignIn();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const moment = useNow(1000);
  const lockedFor = refused?.lockedUntil ? Date.parse(refused.lockedUntil) - moment : 0;
  const locked = lockedFor > 0;

  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const type = async (typed: string) => {
    if (checking || locked) return;
    const next = codeIn(typed, length, alphabet);
    setCode(next);
    if (next.length < length) return;
    const answer = await signIn(msisdn, next, remember);
    if (answer === 'signedIn') {
      forgetEverything();
      await navigate({ href: to ?? paths.home, replace: true });
      return;
    }
    setCode('');
    setRefused(answer);
    input.current?.focus();
  };

  return (
    <div>
      <CodeInput
        ref={input}
        length={length}
        digitsOnly={digitsOnly(alphabet)}
        value={code}
        invalid={Boolean(refused)}
        disabled={locked}
        describedBy="code-hint code-refusal"
        onType={type}
      />
      <Refusal id="code-refusal">{refused?.refusal}</Refusal>
      <LockedFor milliseconds={lockedFor} />
      <p id="code-hint" className="hint" aria-live="polite">
        {checking ? words.checking : expired ? words.expired : words.hint(minutes)}
      </p>
      <RobotStatus solving={solving} />
      {expired && <p className="mt-2 text-small text-ink-2">{words.late}</p>}
    </div>
  );
}
