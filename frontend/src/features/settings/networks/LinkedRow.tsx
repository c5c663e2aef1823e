import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { readFragment } from '../../../graphql/graphql.ts';
import { now } from '../../../graphql/serverClock.ts';
import { useWords } from '../../../text/text.tsx';
import { Refusal } from '../../../ui/Refusal.tsx';
import { type LinkedIdentityData, LinkedIdentityFragment } from './networks.ts';
import { useNetworkActs } from './useNetworkActs.ts';
import { useNetworksWords } from './useNetworksWords.ts';

type Props = { identity: LinkedIdentityData; onUnlinked: (network: string) => void };

/** A linked network; what unlinking means is said before it is done. */
export function LinkedRow({ identity, onUnlinked }: Props) {
  const { id, network, name, linkedAt, lastUsedAt } = readFragment(LinkedIdentityFragment, identity);
  const { format } = useWords();
  const words = useNetworksWords();
  const { unlink } = useNetworkActs();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');

  const go = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await unlink(id);
    setBusy(false);
    if ('done' in answer) onUnlinked(network.name);
    else setRefusal(answer.refusal);
  };
  return (
    <li className="flex-wrap">
      <span className="glyph pos font-strong" aria-hidden="true">
        {network.name.charAt(0)}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-strong">{network.name}</span>
        {name && <span className="block text-caption text-ink-2">{name}</span>}
        <span className="block text-caption text-ink-3">{words.since(format.dayAndYearOf(linkedAt))}</span>
        <span className="block text-caption text-ink-3">
          {lastUsedAt ? words.used(format.moment(lastUsedAt, new Date(now()))) : words.unused}
        </span>
      </span>
      <button
        type="button"
        className="icon-btn"
        aria-expanded={asking}
        aria-label={words.unlinkWhich(network.name)}
        onClick={() => setAsking(!asking)}
      >
        <Unlink strokeWidth={1.75} aria-hidden="true" />
      </button>
      {asking && (
        <div className="stack w-full">
          <p className="text-small text-ink-2">{words.unlinkLead()}</p>
          <div className="flex flex-wrap gap-2">
            <button type="button" className="btn sm soft" aria-disabled={busy} onClick={go}>
              {words.unlink}
            </button>
            <button type="button" className="btn sm out" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
          <Refusal id={`unlink-${id}`}>{refusal}</Refusal>
        </div>
      )}
    </li>
  );
}
