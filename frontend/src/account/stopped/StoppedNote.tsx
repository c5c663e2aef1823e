import { PauseCircle } from 'lucide-react';
import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';
import type { Account } from '../account.ts';
import { useStoppedWords } from './useStoppedWords.ts';

type Props = { stopped: NonNullable<Account['stopped']> };

/** S18: what stands still for want of money, and how it goes on; no debt is made meanwhile. */
export function StoppedNote({ stopped: { since, missing } }: Props) {
  const words = useStoppedWords();
  const { format } = useWords();
  return (
    <Note icon={PauseCircle} tone="warn">
      <p className="font-strong">{words.since(format.day(since))}</p>
      <p>
        {minor(missing) ? words.missing(format.money(missing)) : words.soon} {words.free}
      </p>
    </Note>
  );
}
