import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../../app/appContext.ts';
import { paths } from '../../../paths.ts';
import { chapter } from '../../../text/chapter.ts';
import { Refusal } from '../../../ui/Refusal.tsx';
import { usePasskeySignIn } from './usePasskeySignIn.ts';

const usePasskeyWords = chapter({ ru: () => import('./words.ru.ts'), en: () => import('./words.en.ts') });

/** B1: the way in for whoever has a passkey; it says by itself whose it is. */
export function PasskeyRow({ to }: { to?: string }) {
  const words = usePasskeyWords();
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
  return (
    <div className="mt-3">
      <div className="card flush rows with-glyphs">
        <button type="button" className="w-full text-left" aria-disabled={waiting} onClick={enter}>
          <span className="glyph">
            <Fingerprint strokeWidth={1.75} aria-hidden="true" />
          </span>
          <span className="min-w-0 grow">
            <span className="block font-strong">{words.row}</span>
            <span className="block text-caption text-ink-3" aria-live="polite">
              {waiting ? words.waiting : words.rowLead}
            </span>
          </span>
          <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <Refusal id="passkey-refusal">{refusal}</Refusal>
    </div>
  );
}
