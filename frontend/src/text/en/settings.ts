import type { Messages } from '../ru.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  look: 'Look and language',
  theme: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
};
