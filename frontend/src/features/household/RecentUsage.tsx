import type { Account } from '../../account/account.ts';
import { UsageRow } from '../../account/UsageRow.tsx';
import { UsageRecordFragment } from '../../account/usageRecord.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
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
      <h2 id="recent" className="px-5 pt-5 pb-1">
        {text.home.recent}
      </h2>
      {records.length === 0 && <p className="px-5 pb-5 text-small text-ink-2">{text.home.recentEmpty}</p>}
      <ul className="rows with-glyphs">
        {records.map(({ id, index, record }) => {
          const place = accounts.findIndex((account) => account.id === id);
          const label = accounts[place]?.label ?? '';
          return (
            <li key={`${id}${index}`}>
              <UsageRow
                record={record}
                now={now}
                mark={
                  <span className="grid w-10 flex-none place-items-center">
                    <LineMark label={label} home={false} hue={hueAt(place)} size="s" />
                    <span className="sr">{label}</span>
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
