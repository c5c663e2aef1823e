import { Check, Clock } from 'lucide-react';
import { type FragmentOf, readFragment } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import { type NumberRequest, RequestFragment } from './numbers.ts';
import { useNumbersWords } from './useNumbersWords.ts';

/** R38, R39: a number on its way: what to dial, and then by when staff decide. */
export function RequestCard(props: { request: FragmentOf<typeof RequestFragment> }) {
  const request = readFragment(RequestFragment, props.request);
  const { format } = useWords();
  const words = useNumbersWords();
  return (
    <section className="card stack" aria-labelledby={request.id}>
      <h2 id={request.id}>{words.adds(format.phone(request.msisdn))}</h2>
      {request.status === 'CONFIRMING' ? <Dial request={request} /> : <State request={request} />}
    </section>
  );
}

function Dial({ request }: { request: NumberRequest }) {
  const { format } = useWords();
  const words = useNumbersWords();
  return (
    <>
      <ol className="stack text-small">
        <li>
          {words.dialFirst} <b className="nw">{request.switchOnUssd}</b>
        </li>
        <li>
          {words.dialThen} <b className="nw">{request.confirmUssd}</b>
        </li>
      </ol>
      <ul className="stack">
        <Sim number={request.ownMsisdn} confirmed={request.ownConfirmed} />
        <Sim number={request.msisdn} confirmed={request.otherConfirmed} />
      </ul>
      <p className="hint">{words.dialBefore(format.time(request.confirmBefore))}</p>
    </>
  );
}

function Sim({ number, confirmed }: { number: string; confirmed: boolean }) {
  const { format } = useWords();
  const words = useNumbersWords();
  const Icon = confirmed ? Check : Clock;
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 text-small">
      <span className="nw">{format.phone(number)}</span>
      <span className={`tag ${confirmed ? 'pos' : ''}`}>
        <Icon className="s" strokeWidth={1.75} aria-hidden="true" />
        {confirmed ? words.simConfirmed : words.simAwaited}
      </span>
    </li>
  );
}

function State({ request: { status, dueAt, reason } }: { request: NumberRequest }) {
  const { format } = useWords();
  const words = useNumbersWords();
  if (status === 'PENDING' && dueAt) {
    // the last moment of the day, which is the operator's
    const day = format.dayOf(new Date(Date.parse(dueAt) - 1).toISOString());
    return <p className="text-small">{words.checkedBy(day)}</p>;
  }
  return <p className="text-small">{status === 'REJECTED' ? words.refused(reason ?? '') : words.tooLate}</p>;
}
