import { plural } from '../plural.ts';
import type { Messages } from '../ru.ts';

export const password: Messages['password'] = {
  title: 'Password',
  show: (which) => `Show: ${which}`,
  none: 'There is no password. It is optional: you can sign in without one.',
  next: 'New password',
  again: 'New password again',
  hint: '8 characters or more, of any kind. Three random words do well.',
  set: 'Set a password',
  isSet: 'Done. You can now sign in with the password too.',
  old: 'Current password',
  noOld: 'Enter the current password',
  change: 'Change password',
  changeHint: 'You stay signed in here; other devices will have to sign in again.',
  changed: (ended) =>
    ended === 0
      ? 'Done, the password is changed. No other device was signed in.'
      : `Done, the password is changed and ${ended} other ${plural('en', ended, { one: 'session', other: 'sessions' })} ended.`,
  since: (day) => `Works since ${day}`,
  chosen: 'You chose it',
  issued: 'The operator issued it',
  mustChange: 'You did not choose this password, and someone else may have seen it. Set your own.',
  later: 'Later',
  failed: 'We could not find out whether there is a password.',
  offer: 'You can sign in with a password too',
  offerLead: 'Useful when an SMS doesn’t arrive. Everything works the same without it.',
  decline: 'No need',
};
