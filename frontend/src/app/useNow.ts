import { useEffect, useState } from 'react';
import { now } from '../graphql/serverClock.ts';

/** The server's time, refreshed every so often. */
export function useNow(everyMilliseconds: number) {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return moment;
}
