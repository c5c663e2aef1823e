import { plural } from '../../text/plural.ts';

export const words: typeof import('./words.ru.ts').words = {
  number: (number) => `Contract ${number}`,
  signedOn: (day) => `in force since ${day}`,
  internet: 'Internet',
  tv: 'Television',
  shared: (count) =>
    `${count} ${plural('en', count, { one: 'channel is', other: 'channels are' })} in more than one package.`,
  hideChannels: 'Collapse',
  findChannel: 'Find a channel',
  noChannels: (query) => `“${query}” is not in this package.`,
  found: (count) => `Found: ${count}`,
  channelsFailed: 'The channels could not be loaded.',
  equipment: 'Equipment',
  equipmentEmpty: 'Nothing is lent by the operator.',
  serial: (number) => `No. ${number}`,
  since: (day) => `since ${day}`,
  kind: { ROUTER: 'Router', SET_TOP_BOX: 'Set-top box', OPTICAL_TERMINAL: 'Optical terminal' },
};
