import { chapter } from '../../text/chapter.ts';

export const useCodeWords = chapter({
  ru: () => import('./code.words.ru.ts'),
  en: () => import('./code.words.en.ts'),
});
