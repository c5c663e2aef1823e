import { MailCheck } from 'lucide-react';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';
import type { Sent } from './registration.ts';
import { useAccessWords } from './useAccessWords.ts';

/** What happens now; the number stands there once more, for nobody will say that there is no such contract. */
export function SentNote({ sent }: { sent: Sent }) {
  const { format } = useWords();
  const words = useAccessWords();
  return (
    <div className="stack">
      <Note icon={MailCheck}>{sent.message}</Note>
      <p>
        {words.contractNumber} <b>{format.contract(sent.contractNumber)}</b>
      </p>
      <p className="text-small text-ink-2">{words.otherNumber}</p>
    </div>
  );
}
