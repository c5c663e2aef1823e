import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'How not to lose the cabinet',
  advice: [
    'Use devices of your own. On somebody else’s, sign out when you are done.',
    'Use a password nowhere else, and change it if somebody may have seen it.',
    'The code from the text is for the sign-in page only. We ask for it neither by phone nor in chat.',
    'Somebody calls in our name and presses you? Hang up and call us yourself.',
    'Lost the phone? Close the way in through its number on the number’s page.',
  ],
};
