import { plural } from '../plural.ts';
import type { Messages } from '../ru.ts';

export const contract: Messages['contract'] = {
  number: (number) => `Contract ${number}`,
  signedOn: (day) => `in force since ${day}`,
  // An address stays as the operator spells it, street and flat alike.
  flat: (flat) => `кв. ${flat}`,
  internet: 'Internet',
  speed: (speed) => `${speed} Mbps`,
  internetOn: 'Internet works',
  internetPaused: 'Internet is paused',
  internetOff: 'Internet is off',
  tv: 'Television',
  channels: (count) => `${count} ${plural('en', count, { one: 'channel', other: 'channels' })}`,
  shared: (count) =>
    `${count} ${plural('en', count, { one: 'channel is', other: 'channels are' })} in more than one package.`,
  tvOn: 'TV works',
  tvPaused: 'TV is paused',
  tvOff: 'TV is off',
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
  credit: 'credit',
  creditTitle: 'Credit is on',
};
