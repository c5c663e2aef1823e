import { Info } from 'lucide-react';
import type { SignInReason } from '../../routes.tsx';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';

/** Why somebody who was inside is asked to sign in again. */
export function ReasonNote({ reason }: { reason?: SignInReason }) {
  const { text } = useWords();
  if (!reason) return null;
  return (
    <div role="status">
      <Note icon={Info}>{reason === 'idle' ? text.signIn.idle : text.signIn.ended}</Note>
    </div>
  );
}
