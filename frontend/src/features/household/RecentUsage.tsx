import type { Account } from '../../account/account.ts';
import { amountOf, titleOf, UsageGlyph } from '../../account/UsageRow.tsx';
import { UsageRecordFragment } from '../../account/usageRecord.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql/graphql.ts';
import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { hueAt, LineMark } from '../../ui/LineMark.tsx';

export const RecentUsageFragment = graphql(
  `
    fragment RecentUsage on MobileLine {
      __typename
      id
      usage(first: 10) {
        nodes {
          ...UsageRow
        }
      }
    }
  `,
  [UsageRecordFragment],
);

type Props = { lines: FragmentOf<typeof RecentUsageFragment>[]; accounts: readonly Account[]; now: number };

const SHOWN = 6;

/** The latest calls, messages and sessions of all numbers in one list. */
export function RecentUsage({ lines, accounts, now }: Props) {
  const { text } = useWords();
  const records = readFragment(RecentUsageFragment, lines)
    .flatMap(({ id, usage }) =>
      readFragment(UsageRecordFragment, usage.nodes).map((record, index) => ({ id, index, record })),
    )
    .sort((a, b) => b.record.at.localeCompare(a.record.at))
    .slice(0, SHOWN);

  return (
    <section className="card flush" aria-labelledby="recent">
      <h2 id="recent" className="px-card pt-card pb-1">
        {text.home.recent}
      </h2>
      {records.length === 0 && (
        <p className="px-card pb-card text-small text-ink-2">{text.home.recentEmpty}</p>
      )}
      <ul className="rows with-glyphs">
        {records.map(({ id, index, record }) => {
          const place = accounts.findIndex((account) => account.id === id);
          const label = accounts[place]?.label ?? '';
          return (
            <li key={`${id}${index}`}>
              {lines.length > 1 ? (
                <>
                  <LineMark label={label} home={false} hue={hueAt(place)} />
                  <span className="sr">{label}</span>
                </>
              ) : (
                <UsageGlyph record={record} />
              )}
              <RecentRecord record={record} now={now} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RecentRecord({ record, now }: { record: ResultOf<typeof UsageRecordFragment>; now: number }) {
  const { text, format } = useWords();
  const { kind, otherParty, charge, at } = record;
  const title = titleOf(record, text);
  const amount = amountOf(record, format);
  return (
    <>
      <span className="min-w-0 grow">
        <span className="nw block truncate text-small font-strong">
          {otherParty ? format.phone(otherParty) : title}
        </span>
        <span className="block text-caption text-ink-3">
          {[kind === 'DATA' ? '' : title, amount].filter(Boolean).join(', ')}
        </span>
      </span>
      <span className="nw flex-none text-right text-caption text-ink-3">
        <span className="block">{format.shortMoment(at, new Date(now))}</span>
        {minor(charge) > 0 && (
          <span className="block text-ink-2">
            {format.signed({ ...charge, amount: `-${charge.amount}` })}
          </span>
        )}
      </span>
    </>
  );
}
