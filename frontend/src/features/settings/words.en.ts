import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Settings',
  look: 'Look and language',
  theme: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
};
