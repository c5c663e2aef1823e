import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  rows: 'Sign in through a network',
  row: (network: string) => `Sign in through ${network}`,
  rowLead: 'If you have linked it in settings',
  unknown:
    'Nobody here has linked this network yet. Sign in once with your number and link the network in settings; after that it opens the cabinet.',
  lost: 'The number this network is linked through is marked as lost, so nobody can sign in by it. Sign in through another number or a contract, or call us.',
  refused: 'You did not allow the network to let you in. Sign in another way or try again.',
  expired: 'It took too long, or this page was opened before. Start signing in anew.',
  failed: 'The network does not answer as it should right now. Sign in another way or try later.',
  throttled: 'Too many tries. Wait a minute and try again.',
};
