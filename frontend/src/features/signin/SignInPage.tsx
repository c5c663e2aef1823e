import { getRouteApi } from '@tanstack/react-router';
import { ChevronRight, Cookie, Smartphone } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { knowsPasskeys } from '../../app/passkey.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { failureOf } from '../../graphql/failure.ts';
import { FailureScreen } from '../../layout/FailureScreen.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { OperatorMark } from '../../layout/OperatorMark.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';
import { HelpDetails } from './help/HelpDetails.tsx';
import { NumberForm } from './NumberForm.tsx';
import { PasswordRow } from './PasswordRow.tsx';
import { ReasonNote } from './ReasonNote.tsx';
import { SignInArt } from './SignInArt.tsx';
import { useWayBack } from './useWayBack.ts';

const route = getRouteApi('/sign-in');

const PasskeyRow = lazy(() =>
  import('./passkey/PasskeyRow.tsx').then((file) => ({ default: file.PasskeyRow })),
);
const NetworkNote = lazy(() =>
  import('./network/NetworkNote.tsx').then((file) => ({ default: file.NetworkNote })),
);
const NetworkRows = lazy(() =>
  import('./network/NetworkRows.tsx').then((file) => ({ default: file.NetworkRows })),
);

/** The first step of signing in: whose code to send. */
export function SignInPage() {
  const { reason, to, network } = route.useSearch();
  const { text } = useWords();
  const [{ data, error }, ask] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  usePageTitle(text.signIn.title);
  const goBack = useWayBack(reason, to);

  if (error && !data) {
    return <FailureScreen failure={failureOf(error)} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  return (
    <div className="sign-in-wrap">
      <SignInArt />
      <div className="sign-in">
        <header className="sign-in-top">
          <span className="brand phone-only">
            <OperatorMark />
          </span>
          <LanguageSwitch />
        </header>
        <main id="main" tabIndex={-1} className="sign-in-form stack">
          <div className="stack-2">
            <h1>{text.signIn.title}</h1>
            <p className="text-ink-2">{text.signIn.lead}</p>
          </div>
          <ReasonNote reason={reason} goBack={goBack} />
          {network && (
            <Suspense>
              <NetworkNote outcome={network} />
            </Suspense>
          )}
          {!navigator.cookieEnabled && (
            <Note icon={Cookie} tone="warn">
              {text.signIn.cookies}
            </Note>
          )}
          <NumberForm currency={operator?.currency} to={to} />
          <PasswordRow reason={reason} to={to} />
          {operator?.passkeysTaken && knowsPasskeys() && (
            <Suspense fallback={null}>
              <PasskeyRow to={to} />
            </Suspense>
          )}
          <Suspense>
            <NetworkRows to={to} />
          </Suspense>
          {operator?.demo && <HandsetRow />}
          {operator && <HelpDetails title={text.signIn.noAccess} contacts={operator.contacts} />}
        </main>
      </div>
    </div>
  );
}

function HandsetRow() {
  const { text } = useWords();
  return (
    <div className="card flush rows with-glyphs mt-7">
      <a href={paths.handset} target="_blank" rel="noopener opener">
        <span className="glyph">
          <Smartphone strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="min-w-0 grow">
          <span className="block font-strong">{text.signIn.handset}</span>
          <span className="block text-caption text-ink-3">{text.signIn.handsetLead}</span>
        </span>
        <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
      </a>
    </div>
  );
}
