import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Whether there is a network, as the browser knows it. */
export function useOnline() {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}
