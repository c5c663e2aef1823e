import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Sign in from another device',
  lead: 'Any phone or computer will do where your cabinet is open already.',
  ask: 'Ask the device',
  asking: 'Asking',
  show: 'Your number',
  choose: 'A question appears on the device where the cabinet is open. Choose this number there.',
  waiting: 'Waiting for an answer for another',
  change: 'Ask another number',
  again: 'Ask again',
  nothing:
    'No question? Then the cabinet of this number is open nowhere now. Sign in with a code or a password.',
  byCode: 'Sign in with a code from an SMS',
  isItYou: 'Is it you signing in?',
  wants: (device) => `Asks to open your cabinet: ${device}. Choose the number that you see on that screen.`,
  notMe: 'It is not me',
  approved: 'Done, the cabinet opens on that device.',
  notDone: 'The answer did not get through: no connection to the cabinet. Please try again.',
  close: 'Close',
};
