import { chapter } from '../../text/chapter.ts';

export const useDeskWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});

export type DeskWords = ReturnType<typeof useDeskWords>;
