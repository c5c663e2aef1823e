import { HandCoins } from 'lucide-react';
import { fromMinor, minor } from '../text/money.ts';
import { useWords } from '../text/text.tsx';
import { Note } from '../ui/Note.tsx';
import type { Account } from './account.ts';
import { creditTitle } from './creditTitle.ts';

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
      <p className="font-strong">{creditTitle(account, text)}</p>
      <p>
        {text.account.creditWorks(sum(-limit))}{' '}
        {used ? text.account.creditUsed(sum(used), sum(Math.max(0, limit - used))) : text.account.creditFree}
      </p>
    </Note>
  );
}
