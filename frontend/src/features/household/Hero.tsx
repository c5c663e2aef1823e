import { Link } from '@tanstack/react-router';
import type { Account } from '../../account/account.ts';
import { problemsOf } from '../../account/problem.ts';
import { paths } from '../../paths.ts';
import type { Day } from '../../text/days.ts';
import { RichText } from '../../text/Rich.tsx';
import { useWords } from '../../text/text.tsx';
import { ChargeRibbon } from './ChargeRibbon.tsx';
import { explanationOf, phraseOf } from './phrase.ts';

type Props = { accounts: readonly Account[]; today: Day };

/** The answer the page opens with, and the ten days it is read from. */
export function Hero({ accounts, today }: Props) {
  const { text, format } = useWords();
  const short = problemsOf(accounts).find(({ kind }) => kind === 'short' || kind === 'belowZero');
  const currency = accounts[0]?.balance.amount.currency;
  return (
    <section className="hero" aria-labelledby="phrase">
      <div className="hero-grid">
        <div>
          <p className="hero-date">{format.fullDay(today)}</p>
          <h1 className="phrase" id="phrase">
            <RichText parts={phraseOf(accounts, today, text, format)} />
          </h1>
          <p className="hero-sub">{explanationOf(accounts, today, text, format)}</p>
          {short && (
            <Link className="btn" to={paths.topUp} search={{ account: short.account.id }}>
              {text.navigation.topUp}
            </Link>
          )}
        </div>
        {currency && <ChargeRibbon accounts={accounts} today={today} currency={currency} />}
      </div>
    </section>
  );
}
