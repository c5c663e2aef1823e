import { chapter } from '../../text/chapter.ts';

export const usePasswordSignInWords = chapter({
  ru: () => import('./password.words.ru.ts'),
  en: () => import('./password.words.en.ts'),
});
