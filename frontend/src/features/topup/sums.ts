import type { Account, PlannedCharge } from '../../account/account.ts';
import { nextDue, shortfallOf } from '../../account/charges.ts';
import type { Day } from '../../text/days.ts';
import { minor, sum } from '../../text/money.ts';

export type Limits = { least: number; most: number };

/** Kopecks of what was typed: 136, 1 500, 136,5 or 136.50; null for anything else. */
export function kopecksOf(typed: string): number | null {
  const plain = typed.replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  if (!/^\d{1,7}(\.\d{0,2})?$/.test(plain)) return null;
  const [whole = '0', fraction = ''] = plain.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** As the contract writes it. */
export function decimal(kopecks: number) {
  return `${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`;
}

export type Suggestion = { kopecks: number; exact: boolean };

const USUAL = [50_000, 100_000, 30_000];
const MOST = 3;

/** What is missing to the kopeck, what is taken next, and then round sums. */
export function suggestionsFor(account: Account, { least, most }: Limits): Suggestion[] {
  const missing = shortfallOf(account)?.missing;
  const due = nextDue(account)?.due;
  const owed = -minor(account.balance.amount);
  const exact = missing ? minor(missing) : Math.max(0, owed);
  const all = [exact, due ? minor(due) : 0, ...USUAL];
  return [...new Set(all)]
    .filter((kopecks) => kopecks >= least && kopecks <= most)
    .slice(0, MOST)
    .map((kopecks) => ({ kopecks, exact: kopecks === exact }));
}

export type Coming = { kopecks: number; until: Day; name: string | null };

/** The charges that come next: up to the day the account falls short, or the nearest with charges of its own. */
export function comingOf(account: Account): Coming | null {
  const until = shortfallOf(account)?.on ?? nextDue(account)?.on ?? account.nextCharges.at(-1)?.on;
  if (!until) return null;
  const charges: PlannedCharge[] = account.nextCharges.filter(({ on }) => on <= until);
  const [only, ...others] = charges;
  if (!only) return null;
  return {
    kopecks: sum(charges.map(({ amount }) => amount)),
    until,
    name: others.length === 0 ? only.product.offering.name : null,
  };
}
