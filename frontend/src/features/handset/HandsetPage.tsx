import { getRouteApi } from '@tanstack/react-router';
import { ChevronsUpDown, FlaskConical } from 'lucide-react';
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../../app/Operator.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { now } from '../../graphql/serverClock.ts';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { MessageScreen } from '../../layout/MessageScreen.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { hueAt, LineMark } from '../../ui/LineMark.tsx';
import { Authenticators } from './Authenticators.tsx';
import { DialPhone } from './DialPhone.tsx';
import { type Handset, type Mail, type Sms, type StaffCode, usePolled } from './handset.ts';
import { type Event, Journal } from './Journal.tsx';
import { Mails } from './Mails.tsx';
import { PhoneScreen } from './PhoneScreen.tsx';
import { useHandsetWords } from './useHandsetWords.ts';
import { WriteSms } from './WriteSms.tsx';

const route = getRouteApi('/demo/handset');
const A_SECOND = 1000;
const A_MINUTE = 60_000;

/** The demo's phone: shows what any demo number receives. Exists only where the simulator does. */
export function HandsetPage() {
  const { number } = route.useSearch();
  const navigate = route.useNavigate();
  const words = useHandsetWords();
  const { format } = useWords();
  const id = useId();
  const handsets = usePolled<Handset[]>('/demo/handsets', A_MINUTE);
  const chosen = number ?? handsets.answer?.[0]?.msisdn;
  const place = handsets.answer?.findIndex(({ msisdn }) => msisdn === chosen) ?? -1;
  const holder = handsets.answer?.[place];
  const path = chosen ? `/demo/handsets/${encodeURIComponent(chosen)}/messages` : null;
  const messages = usePolled<Sms[]>(path, A_SECOND);
  const mails = usePolled<Mail[]>('/demo/handsets/mails', A_SECOND);
  const codes = usePolled<StaffCode[]>('/demo/handsets/staff', A_SECOND);
  const [{ data }] = useQuery({ query: OperatorQuery });
  const operator = useOperator(data?.operator);
  const [done, setDone] = useState<(Event & { msisdn: string })[]>([]);
  const note = (what: string) =>
    setDone((before) => [...before, { msisdn: chosen ?? '', at: new Date(now()).toISOString(), what }]);
  const events = [
    ...(messages.answer ?? []).map(({ at }) => ({ at, what: words.sms })),
    ...done.filter(({ msisdn }) => msisdn === chosen),
  ];
  usePageTitle(words.title);

  if (handsets.failed && !handsets.answer) {
    return <MessageScreen title={words.title}>{words.unavailable}</MessageScreen>;
  }
  return (
    <>
      <header>
        <p className="tape">
          <FlaskConical className="s" strokeWidth={1.75} aria-hidden="true" />
          {words.tape}
        </p>
        <div className="mx-auto flex max-w-300 px-5">
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="stage">
        <div className="stack">
          <div className="stack-2">
            <h1>{words.title}</h1>
            <p className="text-small text-ink-2">{words.lead}</p>
          </div>
          <div className="field">
            <label htmlFor={id}>{words.whose}</label>
            <span className="input">
              {holder && <LineMark label={holder.label} home={false} hue={hueAt(place)} size="s" />}
              <select
                id={id}
                value={chosen ?? ''}
                onChange={(event) => navigate({ search: { number: event.target.value }, replace: true })}
              >
                {handsets.answer?.map(({ msisdn, label }) => (
                  <option key={msisdn} value={msisdn}>
                    {format.phone(msisdn)}, {label}
                  </option>
                ))}
              </select>
              <ChevronsUpDown className="s" strokeWidth={1.75} aria-hidden="true" />
            </span>
          </div>
          {mails.answer && mails.answer.length > 0 && <Mails mails={mails.answer} />}
          {codes.answer && codes.answer.length > 0 && <Authenticators codes={codes.answer} />}
          {events.length > 0 && <Journal events={events} />}
          {chosen && operator && (
            <WriteSms
              key={chosen}
              msisdn={chosen}
              shortCode={operator.shortCodes.passwordSms}
              word={operator.shortCodes.passwordSmsWord}
              onSent={(to) => note(words.sentTo(to))}
            />
          )}
          <p>
            <a className="btn sm out" href={paths.signIn}>
              {words.toSignIn}
            </a>
          </p>
          <p role="status" className="text-small text-warn">
            {messages.failed && words.failed}
          </p>
        </div>
        <div className="phones">
          <PhoneScreen sender={operator?.name ?? ''} messages={messages.answer} />
          {chosen && (
            <DialPhone
              key={chosen}
              msisdn={chosen}
              example={operator?.shortCodes.passwordUssd}
              onDialled={(what) => note(words.dialled(what))}
            />
          )}
        </div>
      </main>
    </>
  );
}
