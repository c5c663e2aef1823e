import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useWords } from '../text/text.tsx';
import { LineMark } from '../ui/LineMark.tsx';

type Props = { label: string; home: boolean; hue: number; children: ReactNode };

/** Whose page this is; on a phone with the way back. */
export function AccountHeader({ label, home, hue, children }: Props) {
  const { text } = useWords();
  return (
    <>
      <div className="-ml-2.5 flex min-h-15 items-center desk:hidden">
        <Link className="icon-btn" to={paths.home} aria-label={text.app.back}>
          <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
        </Link>
      </div>
      <div className="mb-6 flex items-start gap-3.5">
        <LineMark label={label} home={home} hue={hue} size="l" />
        <div className="min-w-0">
          <h1>{label}</h1>
          <p className="text-small text-ink-2">{children}</p>
        </div>
      </div>
    </>
  );
}
