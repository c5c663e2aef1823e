import { chapter } from '../../text/chapter.ts';

export const useTransferWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
