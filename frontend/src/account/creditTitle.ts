import type { Messages } from '../text/ru.ts';
import { type Account, isHome } from './account.ts';

/** R51, R52: trust credit of a number, fixed credit of a home. */
export function creditTitle(account: Account, text: Messages) {
  return isHome(account) ? text.contract.creditTitle : text.account.creditTitle;
}
