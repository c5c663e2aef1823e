import { plural } from '../plural.ts';
import type { Messages } from '../ru.ts';

export const signIn: Messages['signIn'] = {
  title: 'Sign in',
  lead: 'We’ll text you a code. No\u00a0password needed.',
  number: 'Mobile number',
  hint: 'With +7 or 8, spaces and brackets are fine',
  send: 'Get a code',
  sending: 'Sending',
  empty: 'Enter the number to send the code to',
  claim: 'All your numbers and home in one place',
  initials: ['A', 'M', 'N'],
  claimMore: 'See what is left, what we’ll charge next and why we charged before.',
  enterCode: (phone) => `Enter the code for ${phone}`,
  handset: 'Open the on-screen phone',
  handsetLead: 'Demo: texts arrive there',
  cookies:
    'Cookies are switched off in this browser. Without them the cabinet cannot remember that you signed in. Switch them on and reload the page.',
  noAccess: 'Trouble signing in',
};

export const code: Messages['code'] = {
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
  lockedFor: 'Signing in opens again in',
  checking: 'Checking the code',
  noSms: 'No text yet',
  late: '15 minutes have passed. Check the number and send the code again.',
};
