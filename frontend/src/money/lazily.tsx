import { lazy, Suspense } from 'react';
import type { Account } from '../account/account.ts';

type Props = { account: Account };

const Money = lazy(() => import('./AccountMoney.tsx').then((file) => ({ default: file.AccountMoney })));
const Credit = lazy(() => import('./CreditSection.tsx').then((file) => ({ default: file.CreditSection })));

/** The parts of an account's page that move money; they come after what there is to read. */
export function AccountMoney({ account }: Props) {
  return (
    <Suspense fallback={<span className="bone h-13" />}>
      <Money key={account.id} account={account} />
    </Suspense>
  );
}

export function CreditSection({ account }: Props) {
  return (
    <Suspense fallback={<span className="bone h-20" />}>
      <Credit key={account.id} account={account} />
    </Suspense>
  );
}
