import { KeyRound, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { readFragment } from '../../../graphql/graphql.ts';
import { now } from '../../../graphql/serverClock.ts';
import { useWords } from '../../../text/text.tsx';
import { type PasskeyFacts, PasskeyFragment } from './passkeys.ts';
import { RemovePasskey } from './RemovePasskey.tsx';
import { RenamePasskey } from './RenamePasskey.tsx';
import { usePasskeyWords } from './usePasskeyWords.ts';

type Props = { passkey: PasskeyFacts; onSettled: (words: string) => void };

/** One passkey: what it is called, when it last let somebody in; renamed or removed in its own row. */
export function PasskeyItem({ passkey, onSettled }: Props) {
  const { id, name, addedAt, lastUsedAt } = readFragment(PasskeyFragment, passkey);
  const words = usePasskeyWords();
  const { format } = useWords();
  const [act, setAct] = useState<'rename' | 'remove' | null>(null);
  const leave = (outcome?: string) => {
    setAct(null);
    if (outcome !== undefined) onSettled(outcome);
  };

  if (act === 'rename') return <RenamePasskey id={id} name={name} leave={leave} />;
  if (act === 'remove') return <RemovePasskey id={id} name={name} leave={leave} />;
  return (
    <li>
      <span className="glyph">
        <KeyRound strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className="min-w-0 grow">
        <span className="block font-strong wrap-anywhere">{name}</span>
        <span className="block text-caption text-ink-3">
          {lastUsedAt
            ? words.usedAt(format.moment(lastUsedAt, new Date(now())))
            : words.addedOn(format.dayAndYearOf(addedAt))}
        </span>
      </span>
      <span className="-mr-2.5 flex flex-none text-ink-2">
        <button
          type="button"
          className="icon-btn"
          aria-label={words.rename(name)}
          onClick={() => setAct('rename')}
        >
          <Pencil className="s" strokeWidth={1.75} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={words.remove(name)}
          onClick={() => setAct('remove')}
        >
          <Trash2 className="s" strokeWidth={1.75} aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}
