import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Social networks',
  lead: 'A linked network opens this cabinet without a code. Number and password work as before.',
  privacy:
    'The network learns only that you sign in here. We keep your number there and the name, nothing else.',
  since: (day: string) => `Linked on ${day}`,
  used: (moment: string) => `Last used ${moment}`,
  unused: 'Not used to sign in yet',
  link: 'Link',
  linkWhich: (network: string) => `Link ${network}`,
  unlink: 'Unlink',
  unlinkWhich: (network: string) => `Unlink ${network}`,
  unlinkLead: () =>
    'Signing in through it will stop working until you link it again. Sessions that are open stay open.',
  keep: 'Keep it',
  unlinked: (network: string) => `${network} no longer opens the cabinet.`,
  linked: 'Done, the network is linked. You can sign in through it now.',
  taken: 'That network account already opens another cabinet. Unlink it there first.',
  refused: 'You did not allow it on the network. Nothing has changed.',
  expired: 'Linking did not work: it took too long, or the session changed. Start anew.',
  failed: 'The network does not answer as it should right now. Nothing has changed, try later.',
  throttled: 'Too many tries. Wait a minute and try again.',
  unavailable: 'The network is not available right now. Try later.',
  notLoaded: 'The list of networks did not load.',
};
