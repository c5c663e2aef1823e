import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Sign in from another device',
  lead: 'Use any phone or computer where your cabinet is already open.',
  ask: 'Ask the device',
  asking: 'Asking',
  show: 'Your number',
  choose: 'A question appears on the device where the cabinet is open. Choose this number there.',
  waiting: 'Waiting for an answer:',
  change: 'Ask another number',
  again: 'Ask again',
  nothing:
    'No question? Then this number’s cabinet is not open anywhere right now. Sign in with a code or a password.',
  byCode: 'Sign in with a code from an SMS',
  isItYou: 'Is it you signing in?',
  wants: (device) =>
    `A device asks to open your cabinet: ${device}. Choose the number you see on its screen.`,
  notMe: 'It’s not me',
  approved: 'Done, the cabinet opens on that device.',
  notDone: 'The answer did not get through: no connection to the cabinet. Please try again.',
  close: 'Close',
};
