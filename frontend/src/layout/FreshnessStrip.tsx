import { CloudOff } from 'lucide-react';
import { useWords } from '../text/text.tsx';
import type { Freshness } from './useFreshness.ts';

/** Says how old the figures are when they cannot be refreshed. */
export function FreshnessStrip({ freshness }: { freshness: Freshness }) {
  const { text, format } = useWords();
  const { offline, stale, at } = freshness;
  return (
    <div role="status">
      {(offline || stale) && (
        <p className="strip">
          <CloudOff className="s" strokeWidth={1.75} aria-hidden="true" />
          {offline ? text.failure.offline : text.failure.stale}{' '}
          {text.failure.dataAt(format.time(new Date(at)))}
        </p>
      )}
    </div>
  );
}
