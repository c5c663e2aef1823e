import { useWords } from '../text/text.tsx';
import type { Account } from './account.ts';
import { dailyFee, dailyFeeLater, singleCharges } from './charges.ts';

/** What will be taken in the coming days, daily fees told once. */
export function ChargeRows({ account }: { account: Account }) {
  const { text, format } = useWords();
  const fee = dailyFee(account);
  const later = dailyFeeLater(account);
  const single = singleCharges(account);
  if (!fee && single.length === 0)
    return <p className="card text-small text-ink-2">{text.account.chargesEmpty}</p>;
  return (
    <ul className="card flush rows">
      {fee && (
        <li>
          <span className="min-w-0 grow">
            <span className="block font-strong">{text.account.everyDay}</span>
            <span className="block text-caption text-ink-3">
              {dailyNames(account)}
              {later && text.account.dailyLater(format.day(later.on), format.money(later.fee))}
            </span>
          </span>
          <span className="nw flex-none">{format.signed({ ...fee, amount: `-${fee.amount}` })}</span>
        </li>
      )}
      {single.map((charge) => (
        <li key={`${charge.on}${charge.product.id}`}>
          <span className="min-w-0 grow">
            <span className="block font-strong">{format.day(charge.on)}</span>
            <span className="block text-caption text-ink-3">{charge.product.offering.name}</span>
          </span>
          <span className="nw flex-none text-right">
            <span className="block">
              {format.signed({ ...charge.amount, amount: `-${charge.amount.amount}` })}
            </span>
            <span className={`block text-caption ${charge.covered ? 'text-ink-3' : 'text-neg'}`}>
              {charge.covered
                ? text.account.balanceAfter(format.money(charge.balanceAfter))
                : text.account.notCovered}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function dailyNames(account: Account) {
  const daily = account.nextCharges.filter((charge) => charge.per === 'DAY');
  return [...new Set(daily.map((charge) => charge.product.offering.name))].join(', ');
}
