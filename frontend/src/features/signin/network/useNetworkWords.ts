import { chapter } from '../../../text/chapter.ts';

export const useNetworkWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
