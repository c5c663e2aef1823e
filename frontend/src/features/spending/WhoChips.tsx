import { Link } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import type { SpendingSearch } from './search.ts';
import type { Person } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

type Props = { people: Person[]; chosen: string | undefined; search: SpendingSearch };

/** Whose spending is shown: everybody's, or that of one number or home. */
export function WhoChips({ people, chosen, search }: Props) {
  const words = useSpendingWords();
  const all = [{ id: undefined, label: words.everyone }, ...people];
  return (
    <nav className="chips" aria-label={words.who}>
      {all.map(({ id, label }) => (
        <Link
          key={id ?? ''}
          className="chip"
          to={paths.spending}
          search={{ ...search, who: id }}
          resetScroll={false}
          replace
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          aria-current={id === chosen ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
