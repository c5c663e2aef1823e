import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  title: 'Settings',
  look: 'Look and language',
  theme: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  forNumber: (phone) => `For signing in with ${phone}`,
  forContract: (number) => `For signing in with your contract ${number}`,
};
