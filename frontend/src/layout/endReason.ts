import { now } from '../graphql/serverClock.ts';

export type EndReason = 'idle' | 'ended' | 'elsewhere';

const KEY = 'kabinet.idleAt';
/** The server writes action down once a minute, so a session may end so much earlier. */
const EARLIER = 60_000;

/** Until when this tab's session lives by itself; null when it has none any more. */
export function keepIdleAt(idleAt: number | null) {
  try {
    if (idleAt === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(idleAt));
  } catch {
    // storage is switched off: the door says less
  }
}

/** Why the server knows the session of this tab no more; undefined if there was none. */
export function reasonOfEnd(): EndReason | undefined {
  try {
    const idleAt = sessionStorage.getItem(KEY);
    if (!idleAt) return undefined;
    return now() >= Number(idleAt) - EARLIER ? 'idle' : 'elsewhere';
  } catch {
    return undefined;
  }
}
