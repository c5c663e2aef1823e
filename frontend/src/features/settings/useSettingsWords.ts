import { chapter } from '../../text/chapter.ts';

export const useSettingsWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
