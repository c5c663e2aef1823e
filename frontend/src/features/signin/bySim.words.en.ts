import type { words as russian } from './bySim.words.ru.ts';

export const words: typeof russian = {
  lead: 'The phone itself brings a new password too, by SMS to the number you dial, write or call from. The old one stops working at once.',
  dial: 'Dial and press call',
  write: (word) => `Send an SMS saying “${word}”`,
  call: 'Call and choose a password',
};
