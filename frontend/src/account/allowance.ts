import type { Volume } from '../text/format.ts';
import type { Bucket, Line } from './account.ts';

const DAY = 86_400_000;
/** A fill this near its notch is on it: nobody is alarmed, or praised, over a percent. */
const ON_THE_NOTCH = 0.02;

/** All buckets of one kind together: what is left, and what an even pace would have left. */
export type Allowance = {
  kind: Bucket['kind'];
  unlimited: boolean;
  left: Volume;
  total: Volume;
  pace: Volume;
  leftShare: number;
  paceShare: number;
  low: boolean;
  ahead: boolean;
  /** For how many days the rest lasts at the pace so far; null when it outlives the period. */
  lastsDays: number | null;
  expiresAt: string;
};

/** Of a number; one whose SIM is blocked uses nothing, so nothing of it runs out too soon. */
export function allowancesOfLine({ buckets, sim }: Line, now: number): Allowance[] {
  const allowances = allowancesOf(buckets, now);
  if (sim.status !== 'BLOCKED') return allowances;
  return allowances.map((allowance) => ({ ...allowance, low: false, ahead: false, lastsDays: null }));
}

export function allowancesOf(buckets: Bucket[], now: number): Allowance[] {
  const kinds = [...new Set(buckets.map((bucket) => bucket.kind))];
  return kinds.map((kind) =>
    together(
      kind,
      buckets.filter((bucket) => bucket.kind === kind),
      now,
    ),
  );
}

/** The one to draw large: what runs out soonest, otherwise the first that can run out. */
export function mainAllowance(allowances: Allowance[]): Allowance | undefined {
  const limited = allowances.filter((allowance) => !allowance.unlimited);
  return limited.find((allowance) => allowance.low) ?? limited[0] ?? allowances[0];
}

function together(kind: Bucket['kind'], buckets: Bucket[], now: number): Allowance {
  const unit = buckets[0]?.used.unit ?? 'MESSAGE';
  const add = (pick: (bucket: Bucket) => { amount: string } | null) =>
    buckets.reduce((sum, bucket) => sum + Number(pick(bucket)?.amount ?? 0), 0);
  const volume = (amount: number): Volume => ({ amount: String(amount), unit });

  const left = add((bucket) => bucket.remaining);
  const total = add((bucket) => bucket.allowed);
  const pace = add((bucket) => bucket.evenPace);
  const used = add((bucket) => bucket.used);
  const unlimited = buckets.some((bucket) => bucket.unlimited);
  const startedAt = Math.min(...buckets.map((bucket) => Date.parse(bucket.startedAt)));
  const expiresAt = buckets.map((bucket) => bucket.expiresAt).sort()[0] ?? '';
  const ahead = !unlimited && left > pace + ON_THE_NOTCH * total;
  const aDay = used / Math.max((now - startedAt) / DAY, 1 / 24);
  const lasts = Math.floor(left / aDay);
  // Buckets of different lengths may lie below their notch together and still outlive the period.
  const runsOut = left === 0 || now + lasts * DAY < Date.parse(expiresAt);
  const low = !unlimited && runsOut && left < pace - ON_THE_NOTCH * total;

  return {
    kind,
    unlimited,
    left: volume(left),
    total: volume(total),
    pace: volume(pace),
    leftShare: total ? left / total : 0,
    paceShare: total ? pace / total : 0,
    low,
    ahead,
    lastsDays: low ? lasts : null,
    expiresAt,
  };
}
