import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { failureOf } from '../../graphql/failure.ts';
import { HelpDetails } from '../../help/HelpDetails.tsx';
import { FailureScreen } from '../../layout/FailureScreen.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { AcceptStep } from './AcceptStep.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { AccessDocumentsQuery, type AccessRefusal, type Person, type Sent } from './registration.ts';
import { SentNote } from './SentNote.tsx';
import { useAccessWords } from './useAccessWords.ts';

const NOBODY: Person = { contractNumber: '', name: '', contact: '' };

/** R20: access to a home contract, one thing at a time: what is accepted, who asks, the password, the wait. */
export function RegisterPage() {
  const { text } = useWords();
  const words = useAccessWords();
  const navigate = useNavigate();
  const [{ data, error }, ask] = useQuery({ query: AccessDocumentsQuery });
  const [known] = useQuery({ query: OperatorQuery });
  const operator = useOperator(known.data?.operator);
  const [step, setStep] = useState(0);
  const [person, setPerson] = useState(NOBODY);
  const [refused, setRefused] = useState<AccessRefusal | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  usePageTitle(words.title);

  if (error && !data) {
    return <FailureScreen failure={failureOf(error)} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return null;
  const documents = data.accessDocuments;
  const steps = documents.length + 2;
  const document = documents[step];

  const go = (next: number) => {
    setStep(next);
    window.scrollTo(0, 0);
  };
  /** What was refused is shown where it was typed. */
  const refuse = (refusal: AccessRefusal) => {
    setRefused(refusal);
    if (refusal.field === 'documents') {
      ask({ requestPolicy: 'network-only' });
      go(0);
    } else if (refusal.field in NOBODY) go(documents.length);
  };
  return (
    <div className="sign-in code-page">
      <header className="sign-in-top -ml-2.5">
        <button
          type="button"
          className="icon-btn"
          aria-label={text.app.back}
          onClick={() => (step === 0 || sent ? navigate({ to: paths.password }) : go(step - 1))}
        >
          <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
        </button>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="code-form stack-6">
        <div className="stack-2">
          <h1>{sent ? words.sentTitle : words.title}</h1>
          {!sent && <p className="text-small text-ink-3">{words.step(step + 1, steps)}</p>}
        </div>
        {document && (
          <AcceptStep
            key={document.kind}
            document={document}
            refusal={refused?.field === 'documents' ? refused.words : undefined}
            onAccepted={() => go(step + 1)}
          />
        )}
        {step === documents.length && (
          <PersonStep
            person={person}
            refused={refused}
            onFilled={(filled) => {
              setPerson(filled);
              setRefused(null);
              go(step + 1);
            }}
          />
        )}
        {step === documents.length + 1 && !sent && (
          <PasswordStep person={person} documents={documents} onSent={setSent} onRefused={refuse} />
        )}
        <div role="status">{sent && <SentNote sent={sent} />}</div>
        {sent && (
          <Link className="btn wide" to={paths.signIn}>
            {words.toSignIn}
          </Link>
        )}
        <HelpDetails door="access" title={words.help} contacts={operator?.contacts} />
      </main>
    </div>
  );
}
