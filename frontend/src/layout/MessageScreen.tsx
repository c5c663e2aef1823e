import type { ReactNode } from 'react';
import { usePageTitle } from '../app/usePageTitle.ts';
import { OperatorMark } from './OperatorMark.tsx';

type Props = { title: string; children: ReactNode };

/** A page that has nothing to show but a sentence and a way out. */
export function MessageScreen({ title, children }: Props) {
  usePageTitle(title);
  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <span className="brand">
          <OperatorMark />
        </span>
      </header>
      <main id="main" tabIndex={-1} className="sign-in-form stack">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
