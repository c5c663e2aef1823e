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
        if (fromLocation && pathChanged) document.getElementById('main')?.focus({ preventScroll: true });
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
