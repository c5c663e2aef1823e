import { useEffect } from 'react';
import { useWords } from '../text/text.tsx';
import { useApp } from './appContext.ts';

export function usePageTitle(title: string) {
  const { text } = useWords();
  const { operatorName } = useApp();
  useEffect(() => {
    document.title = operatorName ? text.app.title(title, operatorName) : title;
  }, [title, operatorName, text]);
}
