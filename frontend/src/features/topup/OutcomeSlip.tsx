import { useId } from 'react';
import type { Account } from '../../account/account.ts';
import { fromMinor, minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { comingOf } from './sums.ts';
import { useTopUpWords } from './useTopUpWords.ts';

/** What there is, what comes in, what will be taken and what is left. */
export function OutcomeSlip({ account, kopecks }: { account: Account; kopecks: number }) {
  const { format } = useWords();
  const words = useTopUpWords();
  const id = useId();
  const { amount } = account.balance;
  const sum = (value: number) => fromMinor(value, amount.currency);
  const coming = comingOf(account);
  const left = minor(amount) + kopecks - (coming?.kopecks ?? 0);
  return (
    <section className="slip" aria-labelledby={id}>
      <div>
        <h2 id={id}>{words.outcome}</h2>
        <dl aria-live="polite">
          <div className="leader">
            <dt>{words.now}</dt>
            <dd className="nw">{format.money(amount)}</dd>
          </div>
          <div className="leader">
            <dt>{words.topUp}</dt>
            <dd className="nw text-pos">{format.signed(sum(kopecks))}</dd>
          </div>
          <div className="leader">
            <dt>{words.fee}</dt>
            <dd className="nw">{format.money(sum(0))}</dd>
          </div>
          {coming && (
            <div className="leader">
              <dt>
                {coming.name
                  ? words.charge(format.day(coming.until), coming.name)
                  : words.charges(format.day(coming.until))}
              </dt>
              <dd className="nw">{format.signed(sum(-coming.kopecks))}</dd>
            </div>
          )}
          <div className="leader total">
            <dt>{words.left}</dt>
            <dd className={`nw ${left < 0 ? 'text-neg' : ''}`}>{format.money(sum(left))}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
