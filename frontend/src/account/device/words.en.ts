import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  lost: 'Phone lost',
  title: 'Phone',
  question: 'Lost the phone?',
  short: 'Stop anyone signing in with this number',
  nobody: 'Nobody can sign in with this number: not with a code, not with a password, not in any other way.',
  others: 'Anyone signed in with it is signed out at once. Other numbers and contracts are not affected.',
  own: 'You signed in with this number yourself, so you will be signed out too. To undo this, sign in with another number or a contract. If you have neither, call us.',
  sim: 'The SIM keeps working: calls, SMS and charges go on as usual. Blocking the SIM is a separate step.',
  mark: 'Stop sign-in with this number',
  closed: 'Sign-in with this number is off',
  since: (day, simWorks) => `Lost since ${day}${simWorks ? '. The SIM still works' : ''}`,
  found: 'I have found the phone',
  foundHint: 'This number will open the cabinet again. Devices that were signed out stay signed out.',
};
