import { useQuery } from 'urql';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { Section } from '../../ui/Section.tsx';
import { DeviceRow } from './DeviceRow.tsx';
import { DevicesQuery } from './devices.ts';
import { EndOthers } from './EndOthers.tsx';
import { SignOut } from './SignOut.tsx';
import { useDeviceActs } from './useDeviceActs.ts';
import { useDeviceRows } from './useDeviceRows.ts';

/** R31: where this person is signed in and what may come back by itself; each of it can be ended here. */
export function DevicesSection() {
  const words = useDeviceWords();
  const [{ data, error }, ask] = useQuery({ query: DevicesQuery, requestPolicy: 'cache-and-network' });
  const askAnew = () => ask({ requestPolicy: 'network-only' });
  const { act, said, refused } = useDeviceActs(askAnew);
  const rows = useDeviceRows(data?.viewer);

  if (error && !data) return <InlineFailure message={words.failed} retry={askAnew} />;
  return (
    <Section title={words.title}>
      <div className="card flush">
        <p className="px-card pt-4 pb-1 text-small text-ink-2">{words.lead}</p>
        {rows ? (
          <ul className="rows with-glyphs">
            {rows.map((row) => (
              <DeviceRow key={row.id} row={row} act={act} />
            ))}
          </ul>
        ) : (
          <span className="bone m-card h-10" />
        )}
        <div className="stack px-card pt-2 pb-card">
          <p role="status" className={said ? 'text-small' : 'sr'}>
            {said}
          </p>
          {rows && rows.length > 1 && <EndOthers act={act} />}
          <SignOut refused={refused} />
        </div>
      </div>
    </Section>
  );
}
