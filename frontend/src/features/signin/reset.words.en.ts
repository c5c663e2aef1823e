import type { words as russian } from './reset.words.ru.ts';

export const words: typeof russian = {
  title: 'A new password',
  lead: 'We’ll send it to the phone or e-mail address in the contract.',
  by: 'Where to send it',
  sms: 'By SMS',
  email: 'By e-mail',
  ask: 'Send a new password',
  asking: 'Sending',
  enter: 'Enter the new password',
  help: 'No password yet',
};
