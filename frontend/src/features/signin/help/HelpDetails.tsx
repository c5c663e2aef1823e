import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ContactRows } from '../../../app/ContactRows.tsx';

const SignInHelp = lazy(() => import('./SignInHelp.tsx').then((file) => ({ default: file.SignInHelp })));

type Props = {
  title: string;
  contacts: Parameters<typeof ContactRows>[0]['contacts'];
  open?: boolean;
  children?: ReactNode;
};

/** Help that is fetched when somebody looks for it. */
export function HelpDetails({ title, contacts, open, children }: Props) {
  const [looked, setLooked] = useState(Boolean(open));
  return (
    <details className="help" open={open} onToggle={() => setLooked(true)}>
      <summary>{title}</summary>
      {children}
      {looked && (
        <Suspense>
          <SignInHelp contacts={contacts} />
        </Suspense>
      )}
    </details>
  );
}
