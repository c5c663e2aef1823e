import { useQuery } from 'urql';
import { UsageGlyph, UsageRow } from '../../account/UsageRow.tsx';
import { UsageRecordFragment } from '../../account/usageRecord.ts';
import { useNow } from '../../app/useNow.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';

const UsageQuery = graphql(
  `
    query Usage($line: ID!, $first: Int!, $after: String, $filter: UsageFilter) {
      node(id: $line) {
        __typename
        id
        ... on MobileLine {
          usage(first: $first, after: $after, filter: $filter) {
            nodes {
              ...UsageRow
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [UsageRecordFragment],
);

const PAGE = 10;
const A_MINUTE = 60_000;
const BONES = Array.from({ length: PAGE }, (_, place) => `bone ${place}`);

type Props = {
  line: string;
  kind?: 'DATA' | 'VOICE' | 'SMS';
  after: string | null;
  first: boolean;
  more?: (cursor: string) => void;
};

/** Whoever asked for more goes on where it begins: the button is gone. */
const focus = (row: HTMLLIElement | null) => row?.focus({ preventScroll: true });

/** One page of usage, and the button for the next. */
export function UsagePage({ line, kind, after, first, more }: Props) {
  const { text } = useWords();
  const moment = useNow(A_MINUTE);
  const variables = { line, first: PAGE, after, filter: kind ? { kind } : null };
  const [{ data, error }, ask] = useQuery({ query: UsageQuery, variables });

  if (error && !data) {
    return (
      <div className="p-card">
        <InlineFailure message={text.usage.failed} retry={() => ask({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!data) return <Bones />;
  const usage = data.node?.__typename === 'MobileLine' ? data.node.usage : undefined;
  if (!usage) return null;

  const records = readFragment(UsageRecordFragment, usage.nodes);
  const { hasNextPage, endCursor } = usage.pageInfo;
  if (first && records.length === 0)
    return <p className="p-card text-small text-ink-2">{text.usage.empty}</p>;
  return (
    <>
      <ul className="rows with-glyphs">
        {records.map((record, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: records of one page never move
          <li key={index} ref={index === 0 && !first ? focus : undefined} tabIndex={-1}>
            <UsageRow record={record} now={moment} mark={<UsageGlyph record={record} />} />
          </li>
        ))}
      </ul>
      {more && hasNextPage && endCursor && (
        <p className="px-card pt-2 pb-card">
          <button type="button" className="btn sm soft wide" onClick={() => more(endCursor)}>
            {text.app.more}
          </button>
        </p>
      )}
    </>
  );
}

/** Rows take their place at once, so that nothing jumps; they are drawn when the answer is late. */
function Bones() {
  return (
    <div className="late rows with-glyphs" aria-hidden="true">
      {BONES.map((bone) => (
        <div key={bone}>
          <span className="bone size-10 flex-none" />
          <span className="min-w-0 grow">
            <span className="bone h-4.5 w-40 max-w-full" />
            <span className="bone mt-1.5 h-3.5 w-28" />
          </span>
        </div>
      ))}
    </div>
  );
}
