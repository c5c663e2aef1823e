import { chapter } from '../../text/chapter.ts';

export const useResetWords = chapter({
  ru: () => import('./reset.words.ru.ts'),
  en: () => import('./reset.words.en.ts'),
});
