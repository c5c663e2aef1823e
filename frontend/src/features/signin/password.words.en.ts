import type { words as russian } from './password.words.ru.ts';

export const words: typeof russian = {
  title: 'Sign in with a password',
  login: 'Phone or contract number',
  loginHint: 'The login from the contract will do too',
  noLogin: 'Enter the phone or contract number',
  noPassword: 'Enter the password',
  enter: 'Sign in',
  checking: 'Checking the password',
  noPasswordYet: 'A contract but no password?',
  register: 'Get access',
  forgotten: 'Can’t remember the password?',
  codeInstead: 'If you have your phone, you don’t need a password: we’ll send it a code by SMS.',
  byCode: 'Sign in with a code',
  contract: 'If you sign in with a contract, we’ll send a new password to the phone or e-mail address in it.',
  reset: 'Send a new password',
  call: 'If the phone and the e-mail address in the contract are no longer yours, call:',
};
