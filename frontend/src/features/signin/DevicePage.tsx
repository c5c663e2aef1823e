import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { useQuestionWords } from '../../devices/question/useQuestionWords.ts';
import { HelpDetails } from '../../help/HelpDetails.tsx';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { AskDeviceForm } from './AskDeviceForm.tsx';
import type { DeviceAsked } from './useAskDevice.ts';
import { WaitForDevice } from './WaitForDevice.tsx';

const route = getRouteApi('/sign-in/device');

/** R1: in by a word from a device where the cabinet is open. */
export function DevicePage() {
  const { to } = route.useSearch();
  const { text } = useWords();
  const words = useQuestionWords();
  const [asked, setAsked] = useState<{ question: DeviceAsked; remember: boolean } | null>(null);
  const [{ data }] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  usePageTitle(words.title);

  return (
    <div className="sign-in code-page">
      <header className="sign-in-top -ml-2.5">
        <Link className="icon-btn" to={paths.signIn} search={{ to }} aria-label={text.app.back}>
          <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
        </Link>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="code-form stack-6">
        <div className="stack-2">
          <h1>{words.title}</h1>
          {!asked && <p className="text-ink-2">{words.lead}</p>}
        </div>
        {asked ? (
          <WaitForDevice
            asked={asked.question}
            remember={asked.remember}
            to={to}
            onAgain={() => setAsked(null)}
          />
        ) : (
          <AskDeviceForm onAsked={(question, remember) => setAsked({ question, remember })} />
        )}
        <Link className="text-link text-small" to={paths.signIn} search={{ to }}>
          {words.byCode}
        </Link>
        <HelpDetails door="device" title={text.signIn.noAccess} contacts={operator?.contacts} />
      </main>
    </div>
  );
}
