import { Link } from '@tanstack/react-router';
import { ChevronRight, Smartphone } from 'lucide-react';
import { paths } from '../../../paths.ts';
import { useNumbersWords } from './useNumbersWords.ts';

/** The way from the settings to the numbers. */
export function NumbersRow() {
  const words = useNumbersWords();
  return (
    <nav className="card flush rows with-glyphs" aria-label={words.title}>
      <Link to={paths.numbers}>
        <span className="glyph">
          <Smartphone strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="min-w-0 grow">
          <span className="block font-strong">{words.row}</span>
          <span className="block text-caption text-ink-3">{words.rowLead}</span>
        </span>
        <ChevronRight className="s go" strokeWidth={1.75} aria-hidden="true" />
      </Link>
    </nav>
  );
}
