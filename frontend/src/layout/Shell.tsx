import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FragmentOf } from '../graphql/graphql.ts';
import { paths } from '../paths.ts';
import { Brand } from './Brand.tsx';
import { FreshnessStrip } from './FreshnessStrip.tsx';
import { Rail, type RailFragment } from './Rail.tsx';
import { TabBar } from './TabBar.tsx';
import type { Freshness } from './useFreshness.ts';

type Props = {
  name: string;
  accounts: FragmentOf<typeof RailFragment>[];
  freshness: Freshness;
  children: ReactNode;
};

/** What stays while pages change: the rail on a desktop, the bars on a phone. */
export function Shell({ name, accounts, freshness, children }: Props) {
  const { pathname } = useLocation();
  return (
    <div className="shell">
      <Rail name={name} accounts={accounts} />
      <div className="shell-body">
        {pathname === paths.home && (
          <header className="top-bar hero-top">
            <Brand />
          </header>
        )}
        <FreshnessStrip freshness={freshness} />
        {children}
        <TabBar />
      </div>
    </div>
  );
}
