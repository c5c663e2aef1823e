import { useEffect, useRef, useState } from 'react';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';

type Props = { lead: string; go: string; onGo: () => Promise<void>; onKeep: () => void };

/** What will happen, in words, and the choice. */
export function AskFirst({ lead, go, onGo, onKeep }: Props) {
  const words = useDeviceWords();
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="stack w-full">
      <p className="text-small text-ink-2">{lead}</p>
      <div className="flex flex-wrap gap-2">
        <button
          ref={first}
          type="button"
          className="btn sm soft"
          aria-disabled={busy}
          onClick={async () => {
            if (busy) return;
            setBusy(true);
            await onGo();
            setBusy(false);
            onKeep();
          }}
        >
          {go}
        </button>
        <button type="button" className="btn sm out" onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </div>
  );
}
