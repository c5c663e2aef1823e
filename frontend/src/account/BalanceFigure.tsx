import { Link } from '@tanstack/react-router';
import { ChartNoAxesColumn, Plus } from 'lucide-react';
import { useNow } from '../app/useNow.ts';
import { paths } from '../paths.ts';
import { minor } from '../text/money.ts';
import { useWords } from '../text/text.tsx';
import { Amount } from '../ui/Amount.tsx';
import type { Account } from './account.ts';
import { nextChargeSentence } from './nextChargeSentence.ts';

const A_MINUTE = 60_000;
const FRESH = 120_000;

/** The one large figure of an account's page, and the sentence about what comes next. */
export function BalanceFigure({ account }: { account: Account }) {
  const { text, format } = useWords();
  const moment = useNow(A_MINUTE);
  const { amount, asOf } = account.balance;
  const old = moment - Date.parse(asOf) > FRESH;
  const { sentence, short } = nextChargeSentence(account, text, format);
  return (
    <div>
      <p className="text-small text-ink-2">
        {text.account.onBalance}
        {old && ` ${text.account.asOf(format.time(asOf))}`}
      </p>
      <p className={`figure ${minor(amount) < 0 ? 'text-neg' : ''}`}>
        <Amount money={amount} />
      </p>
      <p className={`mt-1.5 text-small ${short ? 'text-neg' : 'text-ink-2'}`}>{sentence}</p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Link className={`btn ${short ? '' : 'soft'}`} to={paths.topUp} search={{ account: account.id }}>
          <Plus strokeWidth={1.75} aria-hidden="true" />
          {text.navigation.topUp}
        </Link>
        <Link className="btn soft" to={paths.spending} search={{ who: account.id }}>
          <ChartNoAxesColumn strokeWidth={1.75} aria-hidden="true" />
          {text.navigation.spending}
        </Link>
      </div>
    </div>
  );
}
