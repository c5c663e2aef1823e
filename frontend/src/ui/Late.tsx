import { type ReactNode, useEffect, useState } from 'react';

const PATIENCE = 300;

/** Shows nothing for the first 300 ms: an answer that quick needs no skeleton. */
export function Late({ children }: { children: ReactNode }) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return waited ? children : null;
}
