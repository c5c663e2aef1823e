import { Link } from '@tanstack/react-router';
import { ChartNoAxesColumn, LayoutList, Plus, Settings } from 'lucide-react';
import { paths } from '../paths.ts';
import { useWords } from '../text/text.tsx';

export function TabBar() {
  const { text } = useWords();
  return (
    <nav className="tabbar" aria-label={text.navigation.sections}>
      <Link to={paths.home} activeOptions={{ exact: true }}>
        <LayoutList strokeWidth={1.75} aria-hidden="true" />
        {text.navigation.home}
      </Link>
      <Link to={paths.topUp}>
        <span className="disc">
          <Plus strokeWidth={1.75} aria-hidden="true" />
        </span>
        {text.navigation.topUp}
      </Link>
      <Link to={paths.spending}>
        <ChartNoAxesColumn strokeWidth={1.75} aria-hidden="true" />
        {text.navigation.spending}
      </Link>
      <Link to={paths.settings}>
        <Settings strokeWidth={1.75} aria-hidden="true" />
        {text.navigation.settings}
      </Link>
    </nav>
  );
}
