import { plural } from '../plural.ts';
import type { Messages } from '../ru.ts';

export const contract: Messages['contract'] = {
  // An address stays as the operator spells it, street and flat alike.
  flat: (flat) => `кв. ${flat}`,
  speed: (speed) => `${speed} Mbps`,
  internetOn: 'Internet works',
  internetPaused: 'Internet is paused',
  internetOff: 'Internet is off',
  channels: (count) => `${count} ${plural('en', count, { one: 'channel', other: 'channels' })}`,
  tvOn: 'TV works',
  tvPaused: 'TV is paused',
  tvOff: 'TV is off',
  credit: 'credit',
  creditTitle: 'Credit is on',
};
