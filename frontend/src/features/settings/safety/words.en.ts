import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Keep your cabinet safe',
  advice: [
    'Use your own devices. On anyone else’s, sign out when you have finished.',
    'Don’t use this password anywhere else, and change it if somebody may have seen it.',
    'The code from the SMS is for the sign-in page only. We never ask for it by phone or in chat.',
    'If somebody calls in our name and rushes you, hang up and call us yourself.',
    'If you lose your phone, stop sign-in with its number on the number’s page.',
  ],
};
