import { Link } from '@tanstack/react-router';
import { ArrowLeftRight, ChevronRight } from 'lucide-react';
import { type Account, isHome } from '../account/account.ts';
import { paths } from '../paths.ts';
import { minor } from '../text/money.ts';
import { useWords } from '../text/text.tsx';
import { useMoneyWords } from './useMoneyWords.ts';

type Props = { accounts: readonly Account[]; to: Account };

/** R44: a number may also get money from the account of the household that has the most. */
export function FromOther({ accounts, to }: Props) {
  const { format } = useWords();
  const words = useMoneyWords();
  const [richest] = accounts
    .filter((account) => account.id !== to.id && minor(account.balance.amount) > 0)
    .sort((one, other) => minor(other.balance.amount) - minor(one.balance.amount));
  if (isHome(to) || !richest) return null;
  return (
    <Link to={paths.transfer} search={{ from: richest.id, to: to.id }}>
      <span className="glyph">
        <ArrowLeftRight strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className="min-w-0 grow">
        <span className="block font-strong wrap-anywhere">{words.fromOther(richest.label)}</span>
        <span className="block text-caption text-ink-3">
          {words.fromOtherHint(format.money(richest.balance.amount))}
        </span>
      </span>
      <ChevronRight className="s go" strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );
}
