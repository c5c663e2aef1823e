import { lazy, Suspense, useEffect } from 'react';
import type { Failure } from '../graphql/failure.ts';
import { useWords } from '../text/text.tsx';
import { MessageScreen } from './MessageScreen.tsx';

const MaintenanceUntil = lazy(() =>
  import('../features/maintenance/MaintenanceUntil.tsx').then((file) => ({ default: file.MaintenanceUntil })),
);

const RETRY_MAINTENANCE = 30_000;

/** Nothing could be loaded: what failed, that no money was involved, and what to do. */
export function FailureScreen({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { text } = useWords();
  const { kind, reference, retryAt } = failure;

  useEffect(() => {
    if (kind !== 'maintenance') return;
    const timer = setInterval(retry, RETRY_MAINTENANCE);
    return () => clearInterval(timer);
  }, [kind, retry]);

  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);

  if (kind === 'maintenance') {
    return (
      <MessageScreen title={text.failure.maintenanceTitle}>
        <p className="text-ink-2">{text.failure.maintenance}</p>
        {retryAt && (
          <Suspense>
            <MaintenanceUntil retryAt={retryAt} />
          </Suspense>
        )}
        <Retry retry={retry} />
      </MessageScreen>
    );
  }
  const offline = kind === 'network';
  return (
    <MessageScreen title={offline ? text.failure.offlineTitle : text.failure.title}>
      <p className="text-ink-2">
        {offline ? text.failure.network : kind === 'throttled' ? text.failure.throttled : text.failure.broken}
      </p>
      <Retry retry={retry} />
      {reference && <p className="text-caption text-ink-3">{text.failure.reference(reference)}</p>}
    </MessageScreen>
  );
}

function Retry({ retry }: { retry: () => void }) {
  const { text } = useWords();
  return (
    <p>
      <button type="button" className="btn" onClick={retry}>
        {text.app.retry}
      </button>
    </p>
  );
}
