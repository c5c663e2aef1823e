import { Cookie } from 'lucide-react';
import { Note } from '../ui/Note.tsx';
import { useHelpWords } from './useHelpWords.ts';

/** Said before anybody tries in vain. */
export function NoCookies() {
  const words = useHelpWords();
  return (
    <Note icon={Cookie} tone="warn">
      {words.noCookies}
    </Note>
  );
}
