import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { addressLine } from '../../../account/address.ts';
import { useWords } from '../../../text/text.tsx';
import { LineMark } from '../../../ui/LineMark.tsx';
import { isPrimary, type Member } from './numbers.ts';
import { PrimarySlip } from './PrimarySlip.tsx';
import { RemoveSlip } from './RemoveSlip.tsx';
import { RenameForm } from './RenameForm.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = {
  member: Member;
  hue: number;
  primary?: Member;
  canArrange: boolean;
  onSettled: (said: string) => void;
};

/** A number or contract: its name, who sees what by it, and what can be done with it. */
export function MemberRow({ member, hue, primary, canArrange, onSettled }: Props) {
  const words = useNumbersWords();
  const [open, setOpen] = useState<'rename' | 'primary' | 'remove' | null>(null);
  const home = member.__typename === 'HomeContract';
  const close = () => setOpen(null);
  const settle = (said: string) => {
    close();
    onSettled(said);
  };
  return (
    <li className="card stack">
      <div className="flex items-start gap-3">
        <LineMark label={member.label} home={home} hue={hue} />
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-center gap-x-2">
            <p className="min-w-0 font-strong break-words">{member.label}</p>
            {isPrimary(member) && <span className="tag">{words.primary}</span>}
            {member.addedAt && !isPrimary(member) && <span className="tag">{words.added}</span>}
          </div>
          <p className="text-small text-ink-2">
            <Where member={member} />
          </p>
        </div>
        <button
          type="button"
          className="icon-btn -mt-1 -mr-2.5 flex-none text-ink-2"
          aria-label={words.rename(member.label)}
          onClick={() => setOpen('rename')}
        >
          <Pencil className="s" strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      {open === null && (
        <p className="text-caption text-ink-3">
          <Opens member={member} />
        </p>
      )}
      {open === 'rename' && (
        <RenameForm member={member} onCancel={close} onDone={(label) => settle(words.renamed(label))} />
      )}
      {open === 'primary' && (
        <PrimarySlip
          member={member}
          former={primary}
          onCancel={close}
          onDone={() => settle(words.primarySet(member.label))}
        />
      )}
      {open === 'remove' && (
        <RemoveSlip member={member} onCancel={close} onDone={() => settle(words.removed(member.label))} />
      )}
      {open === null && canArrange && !isPrimary(member) && (!home || member.addedAt) && (
        <div className="flex flex-wrap gap-2">
          {!home && (
            <button
              type="button"
              className="btn sm soft"
              aria-label={`${words.makePrimary}: ${member.label}`}
              onClick={() => setOpen('primary')}
            >
              {words.makePrimary}
            </button>
          )}
          {member.addedAt && (
            <button
              type="button"
              className="btn sm out"
              aria-label={`${words.remove}: ${member.label}`}
              onClick={() => setOpen('remove')}
            >
              {words.remove}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Opens({ member }: { member: Member }) {
  const words = useNumbersWords();
  if (member.reach === 'SELF') return <>{words.seesOne}</>;
  return <>{member.__typename === 'HomeContract' ? words.seesAllByContract : words.seesAll}</>;
}

function Where({ member }: { member: Member }) {
  const { text, format } = useWords();
  if (member.__typename === 'MobileLine') return <span className="nw">{format.phone(member.msisdn)}</span>;
  return <>{addressLine(member.address, text)}</>;
}
