import { type Account, isHome } from '../../account/account.ts';
import { dailyFee, dailyFeeLater, firstUncovered } from '../../account/charges.ts';
import { type Day, plusDays } from '../../text/days.ts';
import { type Money, minor } from '../../text/money.ts';
import { hueAt } from '../../ui/LineMark.tsx';
import { HORIZON } from './phrase.ts';

export type Pin = { id: string; label: string; home: boolean; hue: number; kopecks: number; short: boolean };
export type RibbonDay = { day: Day; pins: Pin[]; kopecks: number; short: boolean };
export type Daily = {
  id: string;
  label: string;
  hue: number;
  fee: Money;
  later: { on: Day; fee: Money } | null;
};
export type Ribbon = { days: RibbonDay[]; daily: Daily[]; total: number };

/** Ten days of planned charges: a pin per account and day, daily fees told once. */
export function ribbonOf(accounts: readonly Account[], today: Day): Ribbon {
  const days = Array.from({ length: HORIZON }, (_, index) => dayOf(plusDays(today, index), accounts));
  const daily = accounts.flatMap((account, index) => {
    const fee = dailyFee(account);
    return fee
      ? [{ id: account.id, label: account.label, hue: hueAt(index), fee, later: dailyFeeLater(account) }]
      : [];
  });
  const last = plusDays(today, HORIZON - 1);
  const total = accounts
    .flatMap((account) => account.nextCharges)
    .filter((charge) => charge.on <= last)
    .reduce((kopecks, charge) => kopecks + minor(charge.amount), 0);
  return { days, daily, total };
}

function dayOf(day: Day, accounts: readonly Account[]): RibbonDay {
  const pins = accounts.flatMap((account, index) => {
    // A daily fee gets a pin only on the day from which it is not covered.
    const runsDry = firstUncovered(account)?.on === day;
    const charges = account.nextCharges.filter(
      (charge) => charge.on === day && (charge.per !== 'DAY' || runsDry),
    );
    if (charges.length === 0) return [];
    return [
      {
        id: account.id,
        label: account.label,
        home: isHome(account),
        hue: hueAt(index),
        kopecks: charges.reduce((sum, charge) => sum + minor(charge.amount), 0),
        short: charges.some((charge) => !charge.covered),
      },
    ];
  });
  return {
    day,
    pins,
    kopecks: pins.reduce((sum, pin) => sum + pin.kopecks, 0),
    short: pins.some((pin) => pin.short),
  };
}
