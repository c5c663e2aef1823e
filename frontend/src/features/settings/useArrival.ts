import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

const PATIENCE = 4_000;
const TAKEN_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings whoever comes for one section to it, and the focus to its heading. Sections are drawn as their answers come
 * and push one another, so it is kept in view until the person moves or all has settled.
 */
export function useArrival() {
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash) return;
    let met = false;
    const arrive = () => {
      const section = document.getElementById(hash);
      if (!section) return;
      section.scrollIntoView();
      if (met) return;
      met = true;
      const heading = section.querySelector<HTMLElement>('h2');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    };
    const drawn = new ResizeObserver(arrive);
    drawn.observe(document.body);
    const stop = () => {
      drawn.disconnect();
      clearTimeout(settled);
      for (const event of TAKEN_OVER) removeEventListener(event, stop);
    };
    const settled = setTimeout(stop, PATIENCE);
    for (const event of TAKEN_OVER) addEventListener(event, stop, { passive: true });
    arrive();
    return stop;
  }, [hash]);
}
