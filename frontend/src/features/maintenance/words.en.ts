import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  announced: (window) =>
    `The cabinet will be closed for maintenance: ${window}. Calls, internet and TV keep working.`,
  until: (moment) => `We are back on ${moment}. This page returns by itself.`,
  window: (day, from, to) => `${day}, ${from} to ${to}`,
  moment: (day, time) => `${day} at ${time}`,
};
