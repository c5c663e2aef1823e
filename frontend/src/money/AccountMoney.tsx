import { Link } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import type { Account } from '../account/account.ts';
import { paths } from '../paths.ts';
import { UndoBar } from './UndoBar.tsx';
import { useMoneyWords } from './useMoneyWords.ts';

/** Where the money of an account can go, and what was done with it that can still be taken back. */
export function AccountMoney({ account }: { account: Account }) {
  const words = useMoneyWords();
  return (
    <>
      <Link className="btn soft" to={paths.transfer} search={{ from: account.id }}>
        <ArrowLeftRight strokeWidth={1.75} aria-hidden="true" />
        {words.send}
      </Link>
      <UndoBar account={account.id} />
    </>
  );
}
