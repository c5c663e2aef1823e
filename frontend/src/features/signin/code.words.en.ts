import { plural } from '../../text/plural.ts';
import type { words as russian } from './code.words.ru.ts';

export const words: typeof russian = {
  title: 'Code from the text',
  sentTo: 'Sent to',
  change: 'Change',
  label: (length) => `${length} characters from the text`,
  hint: (minutes) =>
    `The code fills itself in if your phone can do that. It works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}.`,
  expired: 'The code no longer works. Ask for a new one.',
  safety: 'The code is for this page only. We never ask for it by phone or in chat.',
  resend: 'Send again',
  resent: 'We’ve sent a new code. The earlier one no longer works.',
  checking: 'Checking the code',
  noSms: 'No text yet',
  late: '15 minutes have passed. Check the number and send the code again.',
};
