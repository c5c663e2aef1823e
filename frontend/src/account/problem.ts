import { minor } from '../text/money.ts';
import { type Account, isHome } from './account.ts';
import { type Shortfall, shortfallOf } from './charges.ts';

/** What is wrong with an account right now or soonest, the most urgent thing only. */
export type Problem =
  | { kind: 'blocked'; account: Account }
  | { kind: 'short'; account: Account; shortfall: Shortfall }
  | { kind: 'belowZero'; account: Account }
  | { kind: 'suspended'; account: Account };

const URGENCY = ['blocked', 'short', 'belowZero', 'suspended'];

export function problemOf(account: Account): Problem | null {
  if (!isHome(account) && account.sim.status === 'BLOCKED') return { kind: 'blocked', account };
  const shortfall = shortfallOf(account);
  if (shortfall) return { kind: 'short', account, shortfall };
  if (minor(account.balance.amount) < 0) return { kind: 'belowZero', account };
  if (isHome(account) && [account.broadband?.status, account.tv?.status].includes('SUSPENDED')) {
    return { kind: 'suspended', account };
  }
  return null;
}

/** Problems of a household, the nearest first. */
export function problemsOf(accounts: readonly Account[]): Problem[] {
  const day = (problem: Problem) => (problem.kind === 'short' ? problem.shortfall.on : '');
  return accounts
    .flatMap((account) => problemOf(account) ?? [])
    .sort((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind) || day(a).localeCompare(day(b)));
}
