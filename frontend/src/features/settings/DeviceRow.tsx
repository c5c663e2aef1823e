import { Monitor, Smartphone, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import { AskFirst } from './AskFirst.tsx';
import type { DeviceAct } from './useDeviceActs.ts';
import type { Row } from './useDeviceRows.ts';

const IN_HAND = /Android|iPhone|iPad|HarmonyOS/;

type Props = { row: Row; act: (act: DeviceAct) => Promise<void> };

/** One device; what ending it means is said before it is done. */
export function DeviceRow({ row: { id, kind, device, facts, isRemembered }, act }: Props) {
  const words = useDeviceWords();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const Icon = IN_HAND.test(device) ? Smartphone : Monitor;
  const waiting = kind === 'waiting';
  return (
    <li className="flex-wrap">
      <span className={`glyph ${kind === 'current' ? 'pos' : ''}`}>
        <Icon strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-strong">{device}</span>
        {kind === 'current' && <span className="block text-caption text-pos">{words.current}</span>}
        {facts.map((fact) => (
          <span key={fact} className="block text-caption text-ink-3">
            {fact}
          </span>
        ))}
      </span>
      {kind !== 'current' && (
        <button
          ref={opener}
          type="button"
          className="icon-btn"
          aria-expanded={asking}
          aria-label={waiting ? words.forget(device) : words.end(device)}
          onClick={() => setAsking(!asking)}
        >
          <X strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      {asking && (
        <AskFirst
          lead={waiting ? words.forgetLead : isRemembered ? words.endRemembered : words.endLead}
          go={waiting ? words.forgetNow : words.endNow}
          onGo={() => act(waiting ? { forget: id } : { end: id })}
          onKeep={() => {
            setAsking(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}
