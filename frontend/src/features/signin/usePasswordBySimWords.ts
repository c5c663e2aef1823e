import { chapter } from '../../text/chapter.ts';

export const usePasswordBySimWords = chapter({
  ru: () => import('./bySim.words.ru.ts'),
  en: () => import('./bySim.words.en.ts'),
});
