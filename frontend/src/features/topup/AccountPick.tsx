import { useId } from 'react';
import { type Account, isHome } from '../../account/account.ts';
import { useWords } from '../../text/text.tsx';
import { hueAt, LineMark } from '../../ui/LineMark.tsx';
import { useTopUpWords } from './useTopUpWords.ts';

type Props = { accounts: readonly Account[]; chosen: string; onChoose: (id: string) => void };

/** Whose account: each with its mark, its name and its money. */
export function AccountPick({ accounts, chosen, onChoose }: Props) {
  const { format } = useWords();
  const words = useTopUpWords();
  const name = useId();
  return (
    <fieldset>
      <legend className="sr">{words.whom}</legend>
      <div className="pick">
        {accounts.map((account, index) => (
          <label key={account.id}>
            <input
              type="radio"
              name={name}
              checked={account.id === chosen}
              onChange={() => onChoose(account.id)}
            />
            <LineMark label={account.label} home={isHome(account)} hue={hueAt(index)} />
            <span className="max-w-full truncate">{account.label}</span>
            <span className="nw text-ink-3">{format.money(account.balance.amount)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
