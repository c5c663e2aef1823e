import { Info } from 'lucide-react';
import { Note } from '../../../ui/Note.tsx';
import { useNetworkWords } from './useNetworkWords.ts';

const OUTCOMES = [
  'unknown',
  'lost',
  'refused',
  'expired',
  'failed',
  'throttled',
  'not_by_sim',
  'sim_changed',
] as const;

/** R18: why somebody who came back from a network is at the door again. */
export function NetworkNote({ outcome }: { outcome: string }) {
  const words = useNetworkWords();
  const known = OUTCOMES.find((word) => word === outcome);
  return (
    <div role="status">
      {known && (
        <Note icon={Info}>
          <p>{words[known]}</p>
        </Note>
      )}
    </div>
  );
}
