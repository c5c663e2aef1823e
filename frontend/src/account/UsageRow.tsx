import { ArrowDownLeft, ArrowUpRight, Globe, MessageSquare, PhoneMissed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ResultOf } from '../graphql/graphql.ts';
import type { Format } from '../text/format.ts';
import { minor } from '../text/money.ts';
import type { Messages } from '../text/ru.ts';
import { useWords } from '../text/text.tsx';
import type { UsageRecordFragment } from './usageRecord.ts';

type Record = ResultOf<typeof UsageRecordFragment>;

/** One call, message or data session, told without its content. */
export function UsageRow({ record, now, mark }: { record: Record; now: number; mark: ReactNode }) {
  const { text, format } = useWords();
  const { otherParty, charge, at } = record;
  const cost = minor(charge);
  const amount = amountOf(record, format);
  return (
    <>
      {mark}
      <span className="min-w-0 grow">
        <span className="block text-small font-strong">
          {otherParty ? format.phone(otherParty) : titleOf(record, text)}
        </span>
        <span className="block text-caption text-ink-3">
          {otherParty ? `${titleOf(record, text)}, ` : ''}
          {format.moment(at, new Date(now))}
        </span>
      </span>
      <span className="nw flex-none text-right">
        {amount && <span className="block text-small">{amount}</span>}
        {cost > 0 && (
          <span className="block text-caption text-ink-2">
            {format.signed({ ...charge, amount: `-${charge.amount}` })}
          </span>
        )}
      </span>
    </>
  );
}

/** How much was used, as a person would say it; a message is one message. */
export function amountOf({ kind, volume }: Record, format: Format) {
  const seconds = Number(volume.amount);
  if (kind === 'VOICE') return seconds > 0 ? format.duration(seconds) : '';
  return kind === 'DATA' ? format.volume(volume) : '';
}

/** What a record is called: the way it went for a call or a message. */
export function titleOf({ kind, direction }: Record, text: Messages) {
  if (kind === 'DATA') return text.usage.data;
  return (kind === 'VOICE' ? text.usage.call : text.usage.message)[direction ?? 'OUTGOING'];
}

/** The kind of a record as a picture. */
export function UsageGlyph({ record: { kind, direction } }: { record: Record }) {
  const Icon =
    kind === 'DATA'
      ? Globe
      : kind === 'SMS'
        ? MessageSquare
        : direction === 'MISSED'
          ? PhoneMissed
          : direction === 'INCOMING'
            ? ArrowDownLeft
            : ArrowUpRight;
  return (
    <span className="glyph">
      <Icon strokeWidth={1.75} aria-hidden="true" />
    </span>
  );
}
