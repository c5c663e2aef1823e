import type { Format } from '../text/format.ts';
import type { Messages } from '../text/ru.ts';
import type { Account } from './account.ts';
import { dailyFee, dailyFeeLater, nextDue, shortfallOf } from './charges.ts';

/** What will be taken next and what is left after it, or by how much the money falls short; B14: how long it lasts. */
export function nextChargeSentence(account: Account, text: Messages, format: Format) {
  const shortfall = shortfallOf(account);
  const fee = dailyFee(account);
  const next = nextDue(account);
  const { lastsUntil } = account.balance;
  const lasts = lastsUntil ? text.account.lasts(format.day(lastsUntil)) : '';

  if (shortfall && !fee) {
    const { on, due, missing } = shortfall;
    const sentence = text.account.nextShort(format.day(on), format.money(due), format.money(missing));
    return { sentence, short: true };
  }
  if (fee) {
    const daily = format.money(fee);
    const later = dailyFeeLater(account);
    const changed = later ? text.account.dailyLater(format.day(later.on), format.money(later.fee)) : '';
    return shortfall
      ? { sentence: text.account.daily(daily) + lasts, short: true }
      : { sentence: text.account.daily(daily) + changed + lasts, short: false };
  }
  if (!next) return { sentence: text.account.noCharges + lasts, short: false };
  const { on, due, after } = next;
  return {
    sentence: text.account.nextCharge(format.day(on), format.money(due), format.money(after)) + lasts,
    short: false,
  };
}
