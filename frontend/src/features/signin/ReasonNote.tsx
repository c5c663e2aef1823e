import { Info } from 'lucide-react';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import type { SignInReason } from '../../routes.tsx';
import { Note } from '../../ui/Note.tsx';

/** Why somebody who was inside is asked to sign in again; on a remembered device one step leads back (R16). */
export function ReasonNote({ reason, goBack }: { reason?: SignInReason; goBack?: () => void }) {
  const words = useDeviceWords();
  if (!reason) return null;
  return (
    <div role="status">
      <Note icon={Info}>
        {words.ends[reason]}
        {goBack && (
          <button type="button" className="text-link block" onClick={goBack}>
            {words.back}
          </button>
        )}
      </Note>
    </div>
  );
}
