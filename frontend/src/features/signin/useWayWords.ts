import { chapter } from '../../text/chapter.ts';

export const useWayWords = chapter({
  ru: () => import('./ways.words.ru.ts'),
  en: () => import('./ways.words.en.ts'),
});

export type WayWords = ReturnType<typeof useWayWords>;
