import { getRouteApi } from '@tanstack/react-router';
import { Smartphone } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { knowsPasskeys } from '../../app/passkey.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { failureOf } from '../../graphql/failure.ts';
import { HelpDetails } from '../../help/HelpDetails.tsx';
import { FailureScreen } from '../../layout/FailureScreen.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { OperatorMark } from '../../layout/OperatorMark.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { NumberForm } from './NumberForm.tsx';
import { NetworkNote } from './network/NetworkNote.tsx';
import { SignInNetworksQuery } from './network/networks.ts';
import { ReasonNote } from './ReasonNote.tsx';
import { SignInArt } from './SignInArt.tsx';
import { useWayBack } from './useWayBack.ts';
import { WayFace } from './WayFace.tsx';
import { Ways } from './Ways.tsx';

const NoCookies = lazy(() =>
  import('../../help/NoCookies.tsx').then((file) => ({ default: file.NoCookies })),
);
const route = getRouteApi('/sign-in');

/** The first step of signing in: whose code to send. */
export function SignInPage() {
  const { reason, to, network } = route.useSearch();
  const { text } = useWords();
  const [{ data, error }, ask] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  const [networks] = useQuery({ query: SignInNetworksQuery, requestPolicy: 'cache-and-network' });
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
          {network && <NetworkNote outcome={network} />}
          {!navigator.cookieEnabled && <NoCookies />}
          <NumberForm currency={operator?.currency} to={to} />
          {operator && (networks.data || networks.error) && (
            <Suspense>
              <Ways
                passkeys={operator.passkeysTaken && knowsPasskeys()}
                networks={networks.data}
                reason={reason}
                to={to}
              />
              {operator.demo && <HandsetRow />}
              <HelpDetails door="code" title={text.signIn.noAccess} contacts={operator.contacts} />
            </Suspense>
          )}
        </main>
      </div>
    </div>
  );
}

function HandsetRow() {
  const { text } = useWords();
  return (
    <div className="card flush rows with-glyphs">
      <a href={paths.handset} target="_blank" rel="noopener opener">
        <WayFace
          glyph={<Smartphone strokeWidth={1.75} />}
          title={text.signIn.handset}
          lead={text.signIn.handsetLead}
        />
      </a>
    </div>
  );
}
