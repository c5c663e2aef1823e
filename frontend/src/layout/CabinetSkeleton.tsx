import { useLocation } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { useWords } from '../text/text.tsx';
import { Late } from '../ui/Late.tsx';
import { Brand } from './Brand.tsx';
import { AccountBones, HouseholdBones, SettingsBones } from './pageBones.tsx';
import { TabBar } from './TabBar.tsx';

const LINKS = ['home', 'first', 'second', 'third', 'fourth'];

/** The cabinet before its data: the boxes of the page that was asked for, empty. */
export function CabinetSkeleton() {
  const { text } = useWords();
  const { pathname } = useLocation();
  const atHome = pathname === paths.home;
  const Bones = atHome ? HouseholdBones : pathname === paths.settings ? SettingsBones : AccountBones;
  return (
    <Late>
      <div className="shell">
        <nav className="rail" aria-label={text.navigation.label}>
          <Brand />
          {LINKS.map((link) => (
            <span key={link} className="bone mx-3 my-2 h-7" />
          ))}
        </nav>
        <div className="shell-body">
          {atHome && (
            <header className="top-bar hero-top">
              <Brand />
            </header>
          )}
          <main id="main" tabIndex={-1} className={`page ${atHome ? 'dash' : ''}`} aria-busy="true">
            <h1 className="sr">{text.app.loading}</h1>
            <div aria-hidden="true">
              <Bones />
            </div>
          </main>
          <TabBar />
        </div>
      </div>
    </Late>
  );
}
