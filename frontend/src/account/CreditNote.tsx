import { HandCoins } from 'lucide-react';
import { fromMinor, minor } from '../text/money.ts';
import { useWords } from '../text/text.tsx';
import { Note } from '../ui/Note.tsx';
import { type Account, isHome } from './account.ts';

/** R51, R52: how far below zero the account may go, and how much of that is used. */
export function CreditNote({ account }: { account: Account }) {
  const { text, format } = useWords();
  const { amount, creditLimit } = account.balance;
  const limit = minor(creditLimit);
  if (limit === 0) return null;

  const used = Math.max(0, -minor(amount));
  const sum = (kopecks: number) => format.money(fromMinor(kopecks, amount.currency));
  return (
    <Note icon={HandCoins} tone={used ? 'warn' : undefined}>
      <p className="font-strong">{isHome(account) ? text.contract.creditTitle : text.account.creditTitle}</p>
      <p>
        {used
          ? text.account.creditUsed(sum(-limit), sum(used), sum(Math.max(0, limit - used)))
          : text.account.creditFree(sum(-limit))}
      </p>
    </Note>
  );
}
