import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  solving: 'There were many sign-in attempts. Your browser is solving a short task for you: a few seconds.',
};
