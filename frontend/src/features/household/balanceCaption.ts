import { type Account, isHome } from '../../account/account.ts';
import { dailyFee, nextDue, shortfallOf } from '../../account/charges.ts';
import type { Format } from '../../text/format.ts';
import { minor } from '../../text/money.ts';
import type { Messages } from '../../text/ru.ts';

/** The few words under a balance: what is needed, or what comes next. */
export function balanceCaption(account: Account, text: Messages, format: Format): string | null {
  const shortfall = shortfallOf(account);
  const fee = dailyFee(account);
  if (shortfall && !fee) return text.account.need(format.money(shortfall.due));
  if (minor(account.balance.amount) < 0) return isHome(account) ? text.contract.credit : text.account.credit;
  if (fee) return text.account.perDay(format.money(fee));
  const next = nextDue(account);
  return next && text.account.charge(format.money(next.due));
}
