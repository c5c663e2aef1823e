import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useNow } from '../../app/useNow.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { AccessDecisionForm } from './AccessDecisionForm.tsx';
import { useDeskWords } from './useDeskWords.ts';

export const AccessRequestFragment = graphql(`
  fragment AccessRequest on HomeAccessRequest {
    id
    contractNumber
    name
    holderName
    nameOnFile
    contact
    contactOnFile
    askedAt
    dueAt
  }
`);

const A_MINUTE = 60_000;

/** One request beside what is on file, and the decision under it. */
export function AccessRequestCard(props: { request: FragmentOf<typeof AccessRequestFragment> }) {
  const request = readFragment(AccessRequestFragment, props.request);
  const { format } = useWords();
  const { access } = useDeskWords();
  const [decided, setDecided] = useState<string | null>(null);
  const moment = useNow(A_MINUTE);
  const id = useId();
  const due = format.dayOf(request.dueAt);
  const late = Date.parse(request.dueAt) < moment;

  return (
    <article className="card stack" aria-labelledby={id}>
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id}>{format.contract(request.contractNumber)}</h2>
        <span className={`tag ${late ? 'warn' : ''}`}>{late ? access.late(due) : access.due(due)}</span>
      </header>
      <dl className="stack-2">
        <Fact term={access.name}>{request.name}</Fact>
        <Fact term={access.holder} right={request.nameOnFile} words={[access.same, access.differs]}>
          {request.holderName}
        </Fact>
        <Fact term={access.contact} right={request.contactOnFile} words={[access.onFile, access.notOnFile]}>
          {format.phone(request.contact)}
        </Fact>
        <Fact term={access.asked}>{format.moment(request.askedAt, new Date(moment))}</Fact>
      </dl>
      <p role="status" className="text-small font-strong">
        {decided}
      </p>
      {!decided && <AccessDecisionForm requestId={request.id} onDecided={setDecided} />}
    </article>
  );
}

type FactProps = { term: string; right?: boolean; words?: [string, string]; children: string };

/** What was typed or is on file, with a word on whether the two agree. */
function Fact({ term, right, words, children }: FactProps) {
  const Icon = right ? Check : X;
  return (
    <div>
      <dt className="text-caption text-ink-3">{term}</dt>
      <dd className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 break-words">{children}</span>
        {words && (
          <span className={`tag ${right ? 'pos' : 'warn'}`}>
            <Icon className="s" strokeWidth={1.75} aria-hidden="true" />
            {words[right ? 0 : 1]}
          </span>
        )}
      </dd>
    </div>
  );
}
