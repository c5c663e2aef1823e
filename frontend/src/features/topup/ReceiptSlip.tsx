import { useNow } from '../../app/useNow.ts';
import type { Money } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import type { Payment } from './payment.ts';
import { useTopUpWords } from './useTopUpWords.ts';

const A_MINUTE = 60_000;

type Props = { payment: Payment; label?: string; balance?: Money };

/** The payment's facts; with the new balance once the money is there. */
export function ReceiptSlip({ payment, label, balance }: Props) {
  const { format } = useWords();
  const words = useTopUpWords();
  const now = useNow(A_MINUTE);
  const { amount, createdAt, settledAt, id } = payment;
  return (
    <div className="slip">
      <div>
        <dl>
          {label && (
            <div className="leader">
              <dt>{words.whose}</dt>
              <dd>{label}</dd>
            </div>
          )}
          <div className="leader">
            <dt>{words.topUp}</dt>
            <dd className="nw">{format.money(amount)}</dd>
          </div>
          <div className="leader">
            <dt>{words.when}</dt>
            <dd>{format.moment(settledAt ?? createdAt, new Date(now))}</dd>
          </div>
          <div className="leader">
            <dt>{words.number}</dt>
            <dd className="wrap-anywhere">{id}</dd>
          </div>
          {balance && (
            <div className="leader total">
              <dt>{words.newBalance}</dt>
              <dd className="nw">{format.money(balance)}</dd>
            </div>
          )}
        </dl>
      </div>
    </div>
  );
}
