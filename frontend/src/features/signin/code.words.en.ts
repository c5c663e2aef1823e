import { plural } from '../../text/plural.ts';
import type { words as russian } from './code.words.ru.ts';

export const words: typeof russian = {
  title: 'Code from the SMS',
  sentTo: 'Sent to',
  change: 'Change',
  digits: (length) => `${length} digits from the SMS`,
  characters: (length) => `${length} characters from the SMS`,
  hint: (minutes) =>
    `The code fills itself in if your phone can do that. It works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.`,
  expired: 'The code no longer works. Ask for a new one.',
  safety: 'The code is for this page only. We never ask for it by phone or in chat.',
  resend: 'Send again',
  resent: 'We’ve sent a new code. The earlier one no longer works.',
  checking: 'Checking the code',
  noSms: 'No SMS yet',
  late: '15 minutes have passed. Check the number and send the code again.',
};
