import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Desk',
  signInTitle: 'Staff sign-in',
  signInLead: 'You need your password and a code from your authenticator.',
  login: 'Login',
  password: 'Password',
  code: 'Authenticator code',
  codeHint: 'Six digits, new ones every 30 seconds',
  noLogin: 'Enter your login',
  noPassword: 'Enter your password',
  noCode: 'Enter the code',
  enter: 'Sign in',
  checking: 'Checking',
  leave: 'Sign out',
  roles: { AGENT: 'Agent', SUPERVISOR: 'Supervisor' },
  queues: 'Queues',
  noQueues: 'Nothing waits for a decision yet',
  noQueuesLead: 'Requests will be here, the most urgent first.',
};
