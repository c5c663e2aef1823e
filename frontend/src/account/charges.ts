import type { Day } from '../text/days.ts';
import { fromMinor, type Money, minor, sum } from '../text/money.ts';
import type { Account, PlannedCharge } from './account.ts';

/** Charges taken day after day are told once; these are the ones with a day of their own. */
export function singleCharges(account: Account): PlannedCharge[] {
  return account.nextCharges.filter((charge) => charge.per !== 'DAY');
}

/** What is taken on an ordinary day, all daily fees together; null when there are none. */
export function dailyFee(account: Account): Money | null {
  return dailySums(account)[0]?.fee ?? null;
}

/** From when a day costs something else: a month's fee is shared among its days, and months differ. */
export function dailyFeeLater(account: Account): { on: Day; fee: Money } | null {
  const [first, ...others] = dailySums(account);
  if (!first) return null;
  // A kopeck up or down is the rounding of a share.
  return others.find(({ fee }) => Math.abs(minor(fee) - minor(first.fee)) > 1) ?? null;
}

function dailySums(account: Account): { on: Day; fee: Money }[] {
  const daily = account.nextCharges.filter((charge) => charge.per === 'DAY');
  const days = [...new Set(daily.map((charge) => charge.on))];
  return days.map((on) => {
    const amounts = daily.filter((charge) => charge.on === on).map((charge) => charge.amount);
    return { on, fee: fromMinor(sum(amounts), amounts[0]?.currency ?? '') };
  });
}

export function firstUncovered(account: Account): PlannedCharge | undefined {
  return account.nextCharges.find((charge) => !charge.covered);
}

export type Due = { on: Day; due: Money; after: Money };

/** The nearest day with charges of its own: what is taken on it altogether, and what it leaves. */
export function nextDue(account: Account): Due | null {
  const [first] = singleCharges(account);
  return first ? dueOn(first.on, singleCharges(account)) : null;
}

function dueOn(on: Day, charges: PlannedCharge[]): Due {
  const sameDay = charges.filter((charge) => charge.on === on);
  const currency = sameDay[0]?.amount.currency ?? '';
  const lowest = Math.min(...sameDay.map((charge) => minor(charge.balanceAfter)));
  return {
    on,
    due: fromMinor(sum(sameDay.map((charge) => charge.amount)), currency),
    after: fromMinor(lowest, currency),
  };
}

export type Shortfall = { on: Day; due: Money; missing: Money };

/** The first day whose charges the account cannot bear: what is due on it, and what has to be put in. */
export function shortfallOf(account: Account): Shortfall | null {
  const uncovered = firstUncovered(account);
  if (!uncovered) return null;
  const { on, due, after } = dueOn(uncovered.on, account.nextCharges);
  const missing = fromMinor(-(minor(after) + minor(account.balance.creditLimit)), after.currency);
  return { on, due, missing };
}
