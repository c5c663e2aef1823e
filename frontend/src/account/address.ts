import type { Messages } from '../text/ru.ts';
import type { HomeContract } from './account.ts';

/** Садовая, 12, кв. 48 */
export function addressLine({ street, house, flat }: HomeContract['address'], text: Messages) {
  return [street, house, flat && text.contract.flat(flat)].filter(Boolean).join(', ');
}
