import { use } from 'react';
import type { Language } from './plural.ts';
import { useWords } from './text.tsx';
import { setFor } from './typeset.ts';

type Load<Words> = () => Promise<{ words: Words }>;

/**
 * The words of one feature, fetched with its page and not before the first paint. Both languages have the same ones:
 * the English file says `export const words: typeof import('./words.ru.ts').words`.
 */
export function chapter<Words>(files: Record<Language, Load<Words>>): () => Words {
  const loaded = new Map<Language, Promise<Words>>();
  const load = (language: Language) => {
    const words = loaded.get(language) ?? files[language]().then((file) => setFor(language, file.words));
    loaded.set(language, words);
    return words;
  };
  return () => use(load(useWords().language));
}
