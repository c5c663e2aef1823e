import { chapter } from '../../text/chapter.ts';

export const useDeviceWords = chapter({
  ru: () => import('./words.ru.ts'),
  en: () => import('./words.en.ts'),
});
