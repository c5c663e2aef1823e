import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useApp } from '../app/appContext.ts';
import { useWords } from '../text/text.tsx';

const MaintenanceStrip = lazy(() =>
  import('../features/maintenance/MaintenanceStrip.tsx').then((file) => ({ default: file.MaintenanceStrip })),
);

/** Around every page: the skip link, and focus at the start of a page that was just opened. */
export function Root() {
  const { text } = useWords();
  const { maintenance } = useApp();
  const router = useRouter();

  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        const main = document.getElementById('main');
        // A page that chose its own first field keeps it.
        if (!fromLocation || !pathChanged || main?.contains(document.activeElement)) return;
        main?.focus({ preventScroll: true });
      }),
    [router],
  );

  return (
    <>
      <a className="skip" href="#main">
        {text.app.skip}
      </a>
      {maintenance && (
        <Suspense>
          <MaintenanceStrip {...maintenance} />
        </Suspense>
      )}
      <Outlet />
    </>
  );
}
