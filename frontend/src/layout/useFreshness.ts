import { useEffect, useState } from 'react';
import type { UseQueryExecute } from 'urql';
import { passively } from '../graphql/client.ts';
import { now } from '../graphql/serverClock.ts';
import { useWords } from '../text/text.tsx';

const EVERY = 60_000;

type Answer = { data?: unknown; error?: unknown };

export type Freshness = { offline: boolean; stale: boolean; at: number };

/** Keeps the figures fresh while the page is seen, and knows how old they are when it cannot. */
export function useFreshness({ data, error }: Answer, ask: UseQueryExecute): Freshness {
  const { language } = useWords();
  const [offline, setOffline] = useState(!navigator.onLine);
  const [at, setAt] = useState(now);

  useEffect(() => {
    if (data) setAt(now());
  }, [data]);

  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) ask(passively(language));
    };
    const changed = () => {
      setOffline(!navigator.onLine);
      refresh();
    };
    const timer = setInterval(refresh, EVERY);
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  }, [ask, language]);

  return { offline, stale: Boolean(error), at };
}
