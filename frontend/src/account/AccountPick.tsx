import { useId } from 'react';
import { useWords } from '../text/text.tsx';
import { hueAt, LineMark } from '../ui/LineMark.tsx';
import { type Account, isHome } from './account.ts';

type Props = {
  legend: string;
  /** Whether the legend is heard and not seen. */
  quiet?: boolean;
  accounts: readonly Account[];
  chosen: string;
  onChoose: (id: string) => void;
};

/** One of the household's accounts, each with its mark, its name and its money. */
export function AccountPick({ legend, quiet, accounts, chosen, onChoose }: Props) {
  const { format } = useWords();
  const name = useId();
  return (
    <fieldset>
      <legend className={quiet ? 'sr' : 'field-label'}>{legend}</legend>
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
