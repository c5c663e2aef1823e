import { Link } from '@tanstack/react-router';
import { ChartNoAxesColumn, LayoutList, Settings, User, Wallet } from 'lucide-react';
import { type FragmentOf, graphql, readFragment } from '../graphql/graphql.ts';
import { paths } from '../paths.ts';
import { useWords } from '../text/text.tsx';
import { hueAt, LineMark } from '../ui/LineMark.tsx';
import { Brand } from './Brand.tsx';

export const RailFragment = graphql(`
  fragment RailAccount on Account {
    __typename
    id
    label
    balance {
      amount {
        amount
        currency
      }
    }
  }
`);

export function Rail(props: { name: string; accounts: FragmentOf<typeof RailFragment>[] }) {
  const accounts = readFragment(RailFragment, props.accounts);
  const { text, format } = useWords();
  return (
    <nav className="rail" aria-label={text.navigation.label}>
      <Brand />
      <Link className="rail-link" to={paths.home} activeOptions={{ exact: true }}>
        <LayoutList strokeWidth={1.75} aria-hidden="true" />
        {text.navigation.home}
      </Link>
      <Link className="rail-link" to={paths.topUp}>
        <Wallet strokeWidth={1.75} aria-hidden="true" />
        {text.navigation.topUp}
      </Link>
      <Link className="rail-link" to={paths.spending}>
        <ChartNoAxesColumn strokeWidth={1.75} aria-hidden="true" />
        {text.navigation.spending}
      </Link>
      {accounts.length > 0 && <p className="rail-group">{text.navigation.lines}</p>}
      {accounts.map(({ id, label, balance, ...account }, index) => {
        const home = account.__typename === 'HomeContract';
        return (
          <Link key={id} className="rail-link" to={home ? paths.contract : paths.number} params={{ id }}>
            <LineMark label={label} home={home} hue={hueAt(index)} size="s" />
            <span className="min-w-0 truncate">{label}</span>
            <span className="end">{format.money(balance.amount)}</span>
          </Link>
        );
      })}
      <Link className="rail-link rail-foot" to={paths.settings} aria-label={text.navigation.settings}>
        <span className="glyph rail-person">
          <User className="s" strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="min-w-0 truncate">{props.name}</span>
        <span className="end">
          <Settings className="s" strokeWidth={1.75} aria-hidden="true" />
        </span>
      </Link>
    </nav>
  );
}
