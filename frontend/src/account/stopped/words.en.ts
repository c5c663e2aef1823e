import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  since: (day) => `Services paused since ${day}`,
  missing: (sum) => `${sum} is missing. Top up, and everything works again by itself.`,
  free: 'Nothing is charged for these days.',
  soon: 'The money is on the account: everything works again within minutes.',
};
