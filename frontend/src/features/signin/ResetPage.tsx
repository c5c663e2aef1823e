import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { HelpDetails } from '../../help/HelpDetails.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';
import { ResetForm } from './ResetForm.tsx';
import { useResetWords } from './useResetWords.ts';

const route = getRouteApi('/sign-in/reset');

/** R22: a new password to the contact on file, for whoever forgot the old one. */
export function ResetPage() {
  const { to } = route.useSearch();
  const { text } = useWords();
  const words = useResetWords();
  const [heard, setHeard] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  usePageTitle(words.title);

  return (
    <div className="sign-in code-page">
      <header className="sign-in-top -ml-2.5">
        <Link className="icon-btn" to={paths.password} search={{ to }} aria-label={text.app.back}>
          <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
        </Link>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="code-form stack-6">
        <h1>{words.title}</h1>
        {!heard && (
          <>
            <p className="text-ink-2">{words.lead}</p>
            <ResetForm onHeard={setHeard} />
          </>
        )}
        <div role="status" className="stack">
          {heard && (
            <>
              <Note icon={MailCheck}>{heard}</Note>
              <Link className="btn wide" to={paths.password} search={{ to }} replace>
                {words.enter}
              </Link>
            </>
          )}
        </div>
        <HelpDetails door="reset" title={words.help} contacts={operator?.contacts} />
      </main>
    </div>
  );
}
