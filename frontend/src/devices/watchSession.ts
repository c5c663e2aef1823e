/** After an answer that tells nothing, as while the server starts anew. */
const LISTENS_AGAIN_AFTER = 10_000;

/**
 * R29: hears at once that this browser's session may be over, and then asks to look. One tab listens for all of them,
 * which leave together: a browser has few connections. Returns what stops it.
 */
export function watchSession(look: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;

  const listen = () =>
    new Promise<void>((done) => {
      if (signal.aborted) return done();
      const source = new EventSource('/session/watch');
      const end = () => {
        source.close();
        done();
      };
      signal.addEventListener('abort', end);
      source.addEventListener('over', () => {
        end();
        look();
      });
      source.addEventListener('error', () => {
        // By itself it comes back from everything but an answer that is no stream.
        if (source.readyState !== EventSource.CLOSED) return;
        end();
        look();
      });
    });
  const inTurn = () => navigator.locks?.request('kabinet.watch', { signal }, listen) ?? listen();
  const watch = () =>
    inTurn()
      .catch((error) => {
        // The page was left before its turn came.
        if (!signal.aborted) throw error;
      })
      .then(() => {
        if (signal.aborted) return;
        const again = setTimeout(watch, LISTENS_AGAIN_AFTER);
        signal.addEventListener('abort', () => clearTimeout(again));
      });
  watch();
  return () => stop.abort();
}
