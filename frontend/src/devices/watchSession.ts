/**
 * R29: hears at once that this browser's session is over. One tab listens for all of them, which leave together: a
 * browser has few connections. Returns what stops it.
 */
export function watchSession(over: () => void): () => void {
  const stop = new AbortController();
  const listen = () =>
    new Promise<void>((done) => {
      const source = new EventSource('/session/watch');
      const end = () => {
        source.close();
        done();
      };
      stop.signal.addEventListener('abort', end);
      source.addEventListener('over', () => {
        end();
        over();
      });
    });
  if (navigator.locks) {
    navigator.locks.request('kabinet.watch', { signal: stop.signal }, listen).catch((error) => {
      // The page was left before its turn came.
      if (!stop.signal.aborted) throw error;
    });
  } else {
    listen();
  }
  return () => stop.abort();
}
