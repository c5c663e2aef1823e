import { lazy, Suspense, useState } from 'react';
import type { ContactRows } from '../app/ContactRows.tsx';
import type { Door } from './doors.ts';

const SignInHelp = lazy(() => import('./SignInHelp.tsx').then((file) => ({ default: file.SignInHelp })));

type Props = {
  door: Door;
  title: string;
  contacts?: Parameters<typeof ContactRows>[0]['contacts'];
  open?: boolean;
};

/** Help that is fetched when somebody looks for it. */
export function HelpDetails({ door, title, contacts, open }: Props) {
  const [looked, setLooked] = useState(Boolean(open));
  return (
    <details className="help" open={open} onToggle={() => setLooked(true)}>
      <summary>{title}</summary>
      {looked && (
        <Suspense>
          <SignInHelp door={door} contacts={contacts} />
        </Suspense>
      )}
    </details>
  );
}
