import type { Challenge } from './solution.ts';

/** Lets a worker look for the number, so that the page stays alive; null if it finds none. */
export function solve(challenge: Challenge): Promise<string | null> {
  const worker = new Worker(new URL('./robot.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<string | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
