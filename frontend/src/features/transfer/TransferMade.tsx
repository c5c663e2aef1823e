import { Link } from '@tanstack/react-router';
import { CircleCheck, Clock, type LucideIcon, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { Account } from '../../account/account.ts';
import { passively } from '../../graphql/client.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { type Transfer, TransferFragment, TransferNodeQuery } from './transfer.ts';
import { useTransferWords } from './useTransferWords.ts';

const EVERY = 3000;

type Props = { made: Transfer; from?: Account; onAnother: () => void };

/** What became of it; money on its way is followed until it is there or back. */
export function TransferMade({ made, from, onAnother }: Props) {
  const { text, language, format } = useWords();
  const words = useTransferWords();
  const { refresh } = useCabinet();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [{ data }, ask] = useQuery({
    query: TransferNodeQuery,
    variables: { id: made.id },
    pause: made.status !== 'SENDING',
  });
  const transfer = data?.node?.__typename === 'Transfer' ? readFragment(TransferFragment, data.node) : made;
  const { status } = transfer;
  useEffect(() => {
    if (status !== 'SENDING') return;
    const timer = setInterval(() => ask(passively(language)), EVERY);
    return () => clearInterval(timer);
  }, [status, ask, language]);
  useEffect(() => {
    if (status === 'RETURNED') refresh();
  }, [status, refresh]);

  const [title, more, Icon, tone] = telling(status, words);
  return (
    <section className="stack max-w-140" aria-live="polite">
      <span className={`glyph ${tone}`}>
        <Icon strokeWidth={1.75} aria-hidden="true" />
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {more && <p>{more}</p>}
      <div className="slip">
        <div>
          <dl>
            <div className="leader">
              <dt>{words.sent}</dt>
              <dd className="nw">{format.money(transfer.amount)}</dd>
            </div>
            <div className="leader">
              <dt>{words.fee}</dt>
              <dd className="nw">{format.money(transfer.fee)}</dd>
            </div>
            <div className="leader">
              <dt>{words.recipient}</dt>
              <dd className="nw">{transfer.to}</dd>
            </div>
            {from && (
              <div className="leader total">
                <dt>{words.now}</dt>
                <dd className="nw">{format.money(from.balance.amount)}</dd>
              </div>
            )}
          </dl>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn soft" onClick={onAnother}>
          {words.another}
        </button>
        <Link className="btn quiet" to={paths.home}>
          {text.app.toHome}
        </Link>
      </div>
    </section>
  );
}

type Words = ReturnType<typeof useTransferWords>;

function telling(status: Transfer['status'], words: Words): [string, string, LucideIcon, string] {
  if (status === 'SENDING') return [words.sending, words.sendingMore, Clock, 'warn'];
  if (status === 'RETURNED') return [words.returned, words.returnedMore, Undo2, 'warn'];
  return [words.done, '', CircleCheck, 'pos'];
}
