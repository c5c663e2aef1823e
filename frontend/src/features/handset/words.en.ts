import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  tape: 'Demo tool. Texts and money are pretend',
  title: 'On-screen phone',
  lead: 'Texts to the demo numbers arrive here. The real product has no such page.',
  whose: 'Whose phone',
  screen: 'Screen with texts',
  copy: 'Copy the code',
  copied: 'Code copied',
  empty: 'No texts yet. Ask for a code on the sign-in page.',
  mails: 'Mail',
  authenticators: 'Staff codes',
  journal: 'Journal',
  sms: 'A text arrived',
  toSignIn: 'To the sign-in page',
  failed: 'The phone does not answer. Trying again.',
  unavailable: 'This tool exists in the demo only.',
};
