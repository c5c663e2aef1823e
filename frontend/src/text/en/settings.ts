import type { Messages } from '../ru.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  look: 'Look and language',
  theme: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  idleAt: (time) => `Without action the cabinet closes at ${time}`,
  signOut: 'Sign out',
  signOutHint: 'Nothing stays on this device.',
  signOutFailed: 'You could not be signed out: no connection. Please try again.',
};
