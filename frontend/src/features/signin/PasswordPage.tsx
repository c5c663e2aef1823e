import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { ContactRows } from '../../app/ContactRows.tsx';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { HelpDetails } from '../../help/HelpDetails.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { PasswordBySim } from './PasswordBySim.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { ReasonNote } from './ReasonNote.tsx';
import { usePasswordSignInWords } from './usePasswordSignInWords.ts';

const route = getRouteApi('/sign-in/password');

/** R1, R19: the way in for whoever has a password, of a number or of a contract. */
export function PasswordPage() {
  const { reason, to } = route.useSearch();
  const words = usePasswordSignInWords();
  const { text } = useWords();
  const [{ data }] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  const phones = operator?.contacts.filter(({ kind }) => kind === 'PHONE') ?? [];
  usePageTitle(words.title);

  return (
    <div className="sign-in code-page">
      <header className="sign-in-top -ml-2.5">
        <Link className="icon-btn" to={paths.signIn} search={{ reason, to }} aria-label={text.app.back}>
          <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
        </Link>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="code-form stack-6">
        <h1>{words.title}</h1>
        <ReasonNote reason={reason} />
        <PasswordForm to={to} />
        <p className="text-small text-ink-2">
          {words.noPasswordYet}{' '}
          <Link className="text-link" to={paths.register}>
            {words.register}
          </Link>
        </p>
        <details className="help">
          <summary>{words.forgotten}</summary>
          <p className="text-small text-ink-2">{words.codeInstead}</p>
          <Link className="text-link text-small" to={paths.signIn} search={{ reason, to }}>
            {words.byCode}
          </Link>
          <Suspense>{operator && <PasswordBySim shortCodes={operator.shortCodes} />}</Suspense>
          <p className="mt-2 text-small text-ink-2">{words.contract}</p>
          <Link className="text-link text-small" to={paths.reset} search={{ to }}>
            {words.reset}
          </Link>
          {phones.length > 0 && (
            <>
              <p className="mt-2 mb-3 text-small text-ink-2">{words.call}</p>
              <div className="card flush">
                <ContactRows contacts={phones} />
              </div>
            </>
          )}
        </details>
        <HelpDetails door="password" title={text.signIn.noAccess} contacts={operator?.contacts} />
      </main>
    </div>
  );
}
