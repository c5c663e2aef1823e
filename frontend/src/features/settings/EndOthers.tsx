import { useState } from 'react';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import { AskFirst } from './AskFirst.tsx';
import type { DeviceAct } from './useDeviceActs.ts';

/** R29: everywhere but here. */
export function EndOthers({ act }: { act: (act: DeviceAct) => Promise<void> }) {
  const words = useDeviceWords();
  const [asking, setAsking] = useState(false);
  return asking ? (
    <AskFirst
      lead={words.endOthersLead}
      go={words.endOthersNow}
      onGo={() => act('endOthers')}
      onKeep={() => setAsking(false)}
    />
  ) : (
    <button type="button" className="btn soft wide" onClick={() => setAsking(true)}>
      {words.endOthers}
    </button>
  );
}
