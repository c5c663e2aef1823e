import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { usePageTitle } from '../../../app/usePageTitle.ts';
import { passively } from '../../../graphql/client.ts';
import { InlineFailure } from '../../../layout/InlineFailure.tsx';
import { paths } from '../../../paths.ts';
import { useWords } from '../../../text/text.tsx';
import { hueAt } from '../../../ui/LineMark.tsx';
import { AddNumber } from './AddNumber.tsx';
import { MemberRow } from './MemberRow.tsx';
import { isPrimary, latestOfEach, NumbersQuery } from './numbers.ts';
import { RequestCard } from './RequestCard.tsx';
import { useNumbersWords } from './useNumbersWords.ts';

/** How often to look whether a SIM has spoken or staff have decided. */
const EVERY = 5000;

/** R36, S19: what numbers are called, which one is the primary, and who sees what. */
export function NumbersPage() {
  const { text, language } = useWords();
  const words = useNumbersWords();
  const [{ data, error }, ask] = useQuery({ query: NumbersQuery });
  const [said, setSaid] = useState('');
  usePageTitle(words.title);
  const household = data?.viewer?.household;
  const requests = latestOfEach(data?.viewer?.lineLinkRequests ?? []);
  const waiting = requests.some(({ status }) => status === 'CONFIRMING' || status === 'PENDING');
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => ask(passively(language)), EVERY);
    return () => clearInterval(timer);
  }, [waiting, ask, language]);
  const asked = () => {
    setSaid('');
    ask({ requestPolicy: 'network-only' });
  };
  const primary = household?.accounts.find(isPrimary);
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="stack-6 max-w-140">
        <div>
          <Link className="icon-btn -ml-2.5" to={paths.settings} aria-label={text.app.back}>
            <ArrowLeft strokeWidth={1.75} aria-hidden="true" />
          </Link>
          <h1>{words.title}</h1>
          <p className="text-small text-ink-2">{words.lead}</p>
        </div>
        <p role="status" className={said ? 'text-small' : 'sr'}>
          {said}
        </p>
        {error && !data && (
          <InlineFailure message={words.failed} retry={() => ask({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <span className="bone h-10" />}
        <div className="stack" aria-live="polite">
          {requests.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
        </div>
        <ul className="stack">
          {household?.accounts.map((member, index) => (
            <MemberRow
              key={member.id}
              member={member}
              hue={hueAt(index)}
              primary={primary}
              canArrange={household.viewerCanArrange}
              onSettled={setSaid}
            />
          ))}
        </ul>
        {household?.viewerCanArrange && (
          <AddNumber onAdded={() => setSaid(words.addedDone)} onAsked={asked} />
        )}
        {household && !household.viewerCanArrange && <p className="hint">{words.ownerOnly}</p>}
      </div>
    </main>
  );
}
