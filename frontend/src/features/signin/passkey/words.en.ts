export const words: typeof import('./words.ru.ts').words = {
  row: 'Passkey',
  rowLead: 'With the device’s fingerprint, face or PIN',
  waiting: 'Confirm on the device',
  cancelled: 'Not confirmed. If this device has no passkey, sign in with a code.',
};
