import { chapter } from '../../text/chapter.ts';

export const useSpendingWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
