import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../text/text.tsx';

/** Around every page: the skip link, and focus at the start of a page that was just opened. */
export function Root() {
  const { text } = useWords();
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
      <Outlet />
    </>
  );
}
