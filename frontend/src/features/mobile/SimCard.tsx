import { CardSim, Lock } from 'lucide-react';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';

export const SimFragment = graphql(`
  fragment SimFacts on SimCard {
    id
    iccid
    status
    embedded
    activeSince
    blockedAt
  }
`);

/** The SIM and whether it works. */
export function SimCard(props: { sim: FragmentOf<typeof SimFragment> }) {
  const { status, embedded, activeSince, blockedAt, iccid } = readFragment(SimFragment, props.sim);
  const { text, format } = useWords();
  const works = status === 'ACTIVE';
  const Icon = works ? CardSim : Lock;
  const since = format.dayAndYearOf(activeSince);
  return (
    <div className="card flush rows with-glyphs">
      <div>
        <span className={`glyph ${works ? 'pos' : 'neg'}`}>
          <Icon strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="min-w-0 grow">
          <span className="block font-strong">{text.sim[status]}</span>
          {blockedAt && (
            <span className="block text-caption text-ink-3">
              {text.sim.blockedAt(format.dayAndYearOf(blockedAt))}
            </span>
          )}
          <span className="block text-caption text-ink-3">
            {embedded ? text.sim.embedded(since) : text.sim.plastic(since)}
          </span>
          <span className="block text-caption text-ink-3">
            {text.sim.iccid} {format.iccid(iccid)}
          </span>
        </span>
      </div>
    </div>
  );
}
