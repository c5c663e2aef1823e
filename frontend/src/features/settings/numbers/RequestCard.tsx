import { Check, Clock } from 'lucide-react';
import { type FragmentOf, readFragment } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import { type NumberRequest, RequestFragment } from './numbers.ts';
import { useNumbersWords } from './useNumbersWords.ts';

const IS_OPEN: Record<string, boolean> = { CONFIRMING: true, PENDING: true };

/** R38, R39: a number on its way: what to dial, and then by when staff decide. */
export function RequestCard(props: { request: FragmentOf<typeof RequestFragment> }) {
  const request = readFragment(RequestFragment, props.request);
  const { format } = useWords();
  const words = useNumbersWords();
  const phone = format.phone(request.msisdn);
  return (
    <section className="card stack" aria-labelledby={request.id}>
      <h2 id={request.id}>{IS_OPEN[request.status] ? words.adds(phone) : words.notAdded(phone)}</h2>
      {request.status === 'CONFIRMING' ? <Dial request={request} /> : <State request={request} />}
    </section>
  );
}

function Dial({ request }: { request: NumberRequest }) {
  const { format } = useWords();
  const words = useNumbersWords();
  return (
    <>
      <p className="text-small text-ink-2">{words.dialBefore(format.time(request.confirmBefore))}</p>
      <ol className="stack-2">
        <Code what={words.dialFirst} code={request.switchOnUssd} />
        <Code what={words.dialThen} code={request.confirmUssd} />
      </ol>
      <ul className="stack-2" aria-label={words.sims}>
        <Sim number={request.ownMsisdn} confirmed={request.ownConfirmed} />
        <Sim number={request.msisdn} confirmed={request.otherConfirmed} />
      </ul>
    </>
  );
}

function Code({ what, code }: { what: string; code: string }) {
  return (
    <li className="flex items-baseline justify-between gap-4 text-small">
      <span className="min-w-0">{what}</span>
      <b className="nw font-strong">{code}</b>
    </li>
  );
}

function Sim({ number, confirmed }: { number: string; confirmed: boolean }) {
  const { format } = useWords();
  const words = useNumbersWords();
  const Icon = confirmed ? Check : Clock;
  return (
    <li className="flex items-center justify-between gap-4 text-small">
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
  return <p className="text-small">{status === 'REJECTED' ? reason : words.tooLate}</p>;
}
