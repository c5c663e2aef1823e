import type { Messages } from '../ru.ts';

export const signIn: Messages['signIn'] = {
  title: 'Sign in',
  lead: 'We’ll send you a code by SMS. No\u00a0password needed.',
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
  handsetLead: 'Demo: SMS arrive there',
  noAccess: 'Trouble signing in',
  lockedFor: 'Signing in opens again in',
};
