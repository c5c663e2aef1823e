import { chapter } from '../../text/chapter.ts';

export const useTopUpWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
