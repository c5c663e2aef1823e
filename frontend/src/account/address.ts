import type { Messages } from '../text/ru.ts';
import type { HomeContract } from './account.ts';

/** Садовая, 12, корп. 2, кв. 48: a number stays with the word it belongs to. */
export function addressLine({ street, house, flat }: HomeContract['address'], text: Messages) {
  return [street, house, flat && text.contract.flat(flat)]
    .filter(Boolean)
    .join(', ')
    .replaceAll(/(?<=\p{L}\.?) (?=\d)/gu, '\u00a0');
}
