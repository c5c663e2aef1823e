import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, Clock, type LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { passively } from '../../graphql/client.ts';
import { failureOf } from '../../graphql/failure.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { NotFoundScreen } from '../../layout/NotFoundScreen.tsx';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { type Payment, PaymentQuery } from './payment.ts';
import { ReceiptSlip } from './ReceiptSlip.tsx';
import { useTopUpWords } from './useTopUpWords.ts';

const EVERY = 2000;

/** Follows a payment after the way to the bank, until it is known what has become of it. */
export function PaymentView({ id }: { id: string }) {
  const { language } = useWords();
  const words = useTopUpWords();
  const { refresh } = useCabinet();
  const [{ data, error }, ask] = useQuery({
    query: PaymentQuery,
    variables: { id },
    requestPolicy: 'network-only',
  });
  // What was known stays while an answer gets lost.
  const [known, keep] = useState(data);
  if (data?.node && data !== known) keep(data);
  const payment = known?.node?.__typename === 'Payment' ? known.node : null;
  const status = payment?.status;
  const waiting = status === 'PENDING';
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => ask(passively(language)), EVERY);
    return () => clearInterval(timer);
  }, [waiting, ask, language]);
  useEffect(() => {
    if (status === 'SUCCEEDED') refresh();
  }, [status, refresh]);

  if (error && !payment && failureOf(error).kind === 'notFound') return <NotFoundScreen />;
  const account = known?.viewer?.household.accounts.find((one) => one.id === payment?.accountId);
  return (
    <main id="main" tabIndex={-1} className="page">
      {error && !payment && (
        <InlineFailure message={words.failed} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !payment && <span className="bone mt-4 h-80" />}
      {payment && <Told payment={payment} label={account?.label} balance={account?.balance.amount} />}
    </main>
  );
}

type ToldProps = { payment: Payment; label?: string; balance?: Payment['amount'] };

/** What has become of it, in words, and what can be done. */
function Told({ payment, label, balance }: ToldProps) {
  const { text, format } = useWords();
  const words = useTopUpWords();
  const { title, tone, icon, said } = useTold(payment);
  usePageTitle(title);
  const again = { account: payment.accountId, sum: payment.amount.amount };
  const { status } = payment;
  return (
    <div className="stack max-w-140 pt-4">
      <div className="stack" role="status">
        <Mark icon={icon} tone={tone} />
        <h1>{title}</h1>
        {said}
      </div>
      <ReceiptSlip payment={payment} label={label} balance={status === 'SUCCEEDED' ? balance : undefined} />
      <div className="flex flex-wrap items-center gap-2">
        {(status === 'DECLINED' || status === 'EXPIRED') && (
          <Link className="btn" to={paths.topUp} search={again}>
            {words.tryAgain}
          </Link>
        )}
        {payment.receiptUrl && (
          <a className="btn soft" href={payment.receiptUrl} target="_blank" rel="noreferrer">
            {words.receipt}
            <span className="sr"> ({words.newTab})</span>
          </a>
        )}
        <Link className="btn quiet" to={paths.home}>
          {text.app.toHome}
        </Link>
      </div>
      {status === 'PENDING' && (
        <p className="text-small text-ink-2">
          {words.notPaid}{' '}
          <Link className="text-link" to={paths.topUp} search={again}>
            {words.startAnew}
          </Link>
        </p>
      )}
      {status === 'NEEDS_REVIEW' && <p className="hint">{words.support(format.prose(payment.id))}</p>}
    </div>
  );
}

function Mark({ icon: Icon, tone }: { icon: LucideIcon; tone: string }) {
  return (
    <span className={`glyph ${tone}`}>
      <Icon strokeWidth={1.75} aria-hidden="true" />
    </span>
  );
}

type Telling = { title: string; tone: string; icon: LucideIcon; said: ReactNode };

function useTold({ status, amount, declineReason }: Payment): Telling {
  const { format } = useWords();
  const words = useTopUpWords();
  switch (status) {
    case 'SUCCEEDED':
      return { title: words.doneTitle(format.money(amount)), tone: 'pos', icon: CircleCheck, said: null };
    case 'DECLINED':
      return {
        title: words.declinedTitle,
        tone: 'neg',
        icon: CircleAlert,
        said: (
          <p>
            {declineReason} {words.nothingTaken}
          </p>
        ),
      };
    case 'EXPIRED':
      return {
        title: words.expiredTitle,
        tone: 'neg',
        icon: CircleAlert,
        said: (
          <p>
            {words.expired} {words.nothingTaken}
          </p>
        ),
      };
    case 'REFUNDING':
      return { title: words.refundingTitle, tone: 'warn', icon: Clock, said: <p>{words.refunding}</p> };
    case 'REFUNDED':
      return { title: words.refundedTitle, tone: 'warn', icon: CircleCheck, said: <p>{words.refunded}</p> };
    case 'NEEDS_REVIEW':
      return { title: words.reviewTitle, tone: 'warn', icon: CircleAlert, said: <p>{words.review}</p> };
    default:
      return { title: words.pendingTitle, tone: 'warn', icon: Clock, said: <p>{words.pending}</p> };
  }
}
