import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { addressLine } from '../../../account/address.ts';
import { useWords } from '../../../text/text.tsx';
import { LineMark } from '../../../ui/LineMark.tsx';
import { isPrimary, type Member } from './numbers.ts';
import { PrimarySlip } from './PrimarySlip.tsx';
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
  const [open, setOpen] = useState<'rename' | 'primary' | null>(null);
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
          <p className="font-strong break-words">{member.label}</p>
          <p className="text-small text-ink-2">
            <Where member={member} />
          </p>
        </div>
        {isPrimary(member) && <span className="tag">{words.primary}</span>}
        <button
          type="button"
          className="icon-btn -mt-1 -mr-2.5 flex-none text-ink-2"
          aria-label={words.rename(member.label)}
          onClick={() => setOpen('rename')}
        >
          <Pencil className="s" strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      {open === null && <p className="text-caption text-ink-3">{words[opening(member)]}</p>}
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
      {open === null && canArrange && !home && !isPrimary(member) && (
        <div>
          <button
            type="button"
            className="btn sm soft"
            aria-label={`${words.makePrimary}: ${member.label}`}
            onClick={() => setOpen('primary')}
          >
            {words.makePrimary}
          </button>
        </div>
      )}
    </li>
  );
}

function opening({ __typename, reach }: Member) {
  if (reach === 'SELF') return 'seesOne';
  return __typename === 'HomeContract' ? 'seesAllByContract' : 'seesAll';
}

function Where({ member }: { member: Member }) {
  const { text, format } = useWords();
  if (member.__typename === 'MobileLine') return <span className="nw">{format.phone(member.msisdn)}</span>;
  return <>{addressLine(member.address, text)}</>;
}
