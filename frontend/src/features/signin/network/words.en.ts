import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  unknown:
    'Nobody here has linked this network yet. Sign in once with your number and link the network in settings; after that it opens the cabinet.',
  lost: 'The number this network is linked through is marked as lost, so nobody can sign in by it. Sign in through another number or a contract, or call us.',
  refused: 'You did not allow the network to let you in. Sign in another way or try again.',
  expired: 'It took too long, or this page was opened before. Start signing in anew.',
  failed: 'The network does not answer as it should right now. Sign in another way or try later.',
  not_by_sim:
    'The mobile network did not recognise this phone. That happens over Wi‑Fi, through a VPN or with another operator’s SIM. Sign in with a code from an SMS.',
  sim_changed:
    'The SIM of this number was changed lately. For three days after that the SIM alone is not enough. Sign in another way.',
  throttled: 'Too many tries. Wait a minute and try again.',
};
