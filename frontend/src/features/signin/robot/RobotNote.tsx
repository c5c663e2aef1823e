import { ShieldCheck } from 'lucide-react';
import { chapter } from '../../../text/chapter.ts';
import { Note } from '../../../ui/Note.tsx';

const useRobotWords = chapter({ ru: () => import('./words.ru.ts'), en: () => import('./words.en.ts') });

export function RobotNote() {
  const words = useRobotWords();
  return <Note icon={ShieldCheck}>{words.solving}</Note>;
}
