import { Link, useLocation } from '@tanstack/react-router';
import { ArrowLeft, ChevronRight, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { useNow } from '../../app/useNow.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { HelpDetails } from '../../help/HelpDetails.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { ToSignIn } from '../../layout/ToSignIn.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';
import { CodeForm } from './CodeForm.tsx';
import { ResendCard } from './ResendCard.tsx';
import { useCodeWords } from './useCodeWords.ts';

const DEFAULT_LENGTH = 6;
const DEFAULT_ALPHABET = '0123456789';

/** The second step: the code from the message. */
export function CodePage() {
  const { sent: first } = useLocation().state;
  const words = useCodeWords();
  const { text, format } = useWords();
  const [sent, setSent] = useState(first);
  const [{ data }] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  const moment = useNow(1000);
  usePageTitle(words.title);

  if (!sent) return <ToSignIn />;
  const { msisdn, expiresAt } = sent;
  const expired = moment >= Date.parse(expiresAt);
  return (
    <div className="sign-in code-page">
      <header className="sign-in-top -ml-2.5">
        <Link className="icon-btn" to={paths.signIn} state={{ sent }} aria-label={text.app.back}>
          <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
        </Link>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="code-form stack-6">
        <div className="stack-2">
          <h1>{words.title}</h1>
          <p className="text-ink-2">
            {words.sentTo} <b className="nw text-ink">{format.phone(msisdn)}</b>.{' '}
            <Link className="text-link -my-2.5" to={paths.signIn} state={{ sent }}>
              {words.change}
            </Link>
          </p>
        </div>
        <CodeForm
          key={sent.expiresAt}
          msisdn={msisdn}
          length={operator?.signInCodeLength ?? DEFAULT_LENGTH}
          alphabet={operator?.signInCodeAlphabet ?? DEFAULT_ALPHABET}
          minutes={Math.max(1, Math.ceil((Date.parse(expiresAt) - moment) / 60_000))}
          expired={expired}
          to={first?.to}
          remember={Boolean(first?.remember)}
        />
        <Note icon={ShieldCheck}>{words.safety}</Note>
        <ResendCard
          sent={sent}
          onSent={(again) => setSent({ ...again, to: first?.to, remember: first?.remember })}
        >
          {operator?.demo && (
            <a
              href={`${paths.handset}?number=${encodeURIComponent(msisdn)}`}
              target="_blank"
              rel="noopener opener"
            >
              <span className="grow font-strong">{text.signIn.handset}</span>
              <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
            </a>
          )}
        </ResendCard>
        {operator && (
          <HelpDetails
            door="code"
            title={words.noSms}
            contacts={operator.contacts}
            open={expired || undefined}
          />
        )}
      </main>
    </div>
  );
}
