import type { Messages } from '../ru.ts';

export const sim: Messages['sim'] = {
  title: 'SIM card',
  ACTIVE: 'Works',
  BLOCKED: 'Blocked',
  REPLACED: 'Replaced',
  plastic: (day) => `Plastic, since ${day}`,
  embedded: (day) => `eSIM, since ${day}`,
  blockedAt: (day) => `Since ${day}. Number, plan and settings are kept`,
  iccid: 'Card number',
};

export const usage: Messages['usage'] = {
  title: 'Calls, SMS and data',
  all: 'All',
  DATA: 'Data',
  VOICE: 'Calls',
  SMS: 'SMS',
  filter: 'What to show',
  data: 'Data',
  call: { INCOMING: 'Incoming', OUTGOING: 'Outgoing', MISSED: 'Missed' },
  message: { INCOMING: 'SMS received', OUTGOING: 'SMS sent', MISSED: 'SMS' },
  empty: 'Nothing here for this time.',
  failed: 'The records could not be loaded. No money was involved.',
};
