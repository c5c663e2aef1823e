import type { Format } from '../text/format.ts';
import type { Messages } from '../text/ru.ts';
import type { Account } from './account.ts';
import { dailyFee, firstUncovered, missingFor, singleCharges } from './charges.ts';

/** What will be taken next and what is left after it, or by how much the money falls short. */
export function nextChargeSentence(account: Account, text: Messages, format: Format) {
  const uncovered = firstUncovered(account);
  const fee = dailyFee(account);
  const next = singleCharges(account)[0];

  if (uncovered && (uncovered.per !== 'DAY' || !fee)) {
    const missing = format.money(missingFor(uncovered, account));
    const sentence = text.account.nextShort(
      format.day(uncovered.on),
      format.money(uncovered.amount),
      missing,
    );
    return { sentence, short: true };
  }
  if (fee) {
    const daily = format.money(fee);
    return uncovered
      ? { sentence: text.account.dailyShort(daily, format.day(uncovered.on)), short: true }
      : { sentence: text.account.daily(daily), short: false };
  }
  if (!next) return { sentence: text.account.noCharges, short: false };
  const after = format.money(next.balanceAfter);
  return {
    sentence: text.account.nextCharge(format.day(next.on), format.money(next.amount), after),
    short: false,
  };
}
