import { createContext, type ReactNode, use, useMemo } from 'react';
import { createFormat, type Format } from './format.ts';
import type { Language } from './plural.ts';
import type { Messages } from './ru.ts';

const catalogues: Record<Language, () => Promise<Messages>> = {
  ru: () => import('./ru.ts').then((module) => module.ru),
  en: () => import('./en.ts').then((module) => module.en),
};

export function loadMessages(language: Language) {
  return catalogues[language]();
}

type Words = { language: Language; text: Messages; format: Format };

const WordsContext = createContext<Words | null>(null);

export function WordsProvider(props: {
  language: Language;
  messages: Messages;
  timeZone: string;
  children: ReactNode;
}) {
  const { language, messages, timeZone } = props;
  const words = useMemo(
    () => ({ language, text: messages, format: createFormat(language, timeZone, messages) }),
    [language, messages, timeZone],
  );
  return <WordsContext value={words}>{props.children}</WordsContext>;
}

/** The viewer's language: its messages and its ways of writing values. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('No words: WordsProvider is missing');
  return words;
}
