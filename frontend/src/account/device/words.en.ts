import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  lost: 'Phone lost',
  title: 'Phone',
  question: 'Lost the phone?',
  short: 'Close the way into the cabinet through this number',
  nobody:
    'Nobody will get in through this number: not with a code, not with a password, not in any other way.',
  others: 'Sign-ins opened through it end at once. Other numbers and contracts are not concerned.',
  own: 'You came in through this number, so your own sign-in ends too. To reopen it, sign in through another number or a contract. If there is none, call us.',
  sim: 'The SIM goes on working: calls, texts and charges are as usual. Blocking the SIM is a separate step.',
  mark: 'Close this way in',
  closed: 'The way in through this number is closed',
  since: (day) => `The phone is lost since ${day}. The SIM works`,
  found: 'The phone is found',
  foundHint: 'This number opens the cabinet again. Earlier sign-ins do not come back.',
};
