import { type Money, minor } from '../text/money.ts';
import type { Account, PlannedCharge } from './account.ts';

/** Charges taken day after day are told once; these are the ones with a day of their own. */
export function singleCharges(account: Account): PlannedCharge[] {
  return account.nextCharges.filter((charge) => charge.per !== 'DAY');
}

/** What is taken on an ordinary day, all daily fees together; null when there are none. */
export function dailyFee(account: Account): Money | null {
  const daily = account.nextCharges.filter((charge) => charge.per === 'DAY');
  const first = daily[0];
  if (!first) return null;
  const kopecks = daily
    .filter((charge) => charge.on === first.on)
    .reduce((sum, charge) => sum + minor(charge.amount), 0);
  return { amount: (kopecks / 100).toFixed(2), currency: first.amount.currency };
}

export function firstUncovered(account: Account): PlannedCharge | undefined {
  return account.nextCharges.find((charge) => !charge.covered);
}

/** What has to be put on the account for a charge to go through, credit counted in. */
export function missingFor(charge: PlannedCharge, account: Account): Money {
  const kopecks = -(minor(charge.balanceAfter) + minor(account.balance.creditLimit));
  return { amount: (kopecks / 100).toFixed(2), currency: charge.amount.currency };
}
