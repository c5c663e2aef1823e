import { chapter } from '../../../text/chapter.ts';

export const useNumbersWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
