import type { ReactNode } from 'react';
import { useApp } from '../app/appContext.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useWords } from '../text/text.tsx';
import { Sign } from '../ui/Sign.tsx';

type Props = { title: string; children: ReactNode };

/** A page that has nothing to show but a sentence and a way out. */
export function MessageScreen({ title, children }: Props) {
  const { text } = useWords();
  const { operatorName } = useApp();
  usePageTitle(title);
  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <span className="brand">
          <Sign />
          {operatorName || text.app.name}
        </span>
      </header>
      <main id="main" tabIndex={-1} className="sign-in-form stack">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
