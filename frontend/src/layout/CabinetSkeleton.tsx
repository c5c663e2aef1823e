import { useWords } from '../text/text.tsx';
import { Late } from '../ui/Late.tsx';
import { Brand } from './Brand.tsx';

const CARDS = ['first', 'second', 'third', 'fourth'];

/** The household's page before its data: the same boxes, empty. */
export function CabinetSkeleton() {
  const { text } = useWords();
  return (
    <Late>
      <div className="shell">
        <nav className="rail" aria-label={text.navigation.label}>
          <Brand />
          {CARDS.map((card) => (
            <span key={card} className="bone mx-3 my-2 h-7" />
          ))}
        </nav>
        <div className="shell-body">
          <header className="top-bar hero-top">
            <Brand />
          </header>
          <main id="main" tabIndex={-1} className="page dash" aria-busy="true">
            <h1 className="sr">{text.app.loading}</h1>
            <div className="hero" aria-hidden="true">
              <span className="bone h-5 w-40" />
              <span className="bone mt-3 h-9 w-72 max-w-full" />
              <span className="bone mt-4 mb-2 h-5 w-full max-w-sm" />
              <span className="bone mt-8 h-24 desk:mt-4 desk:h-14" />
            </div>
            <div className="lines mt-6" aria-hidden="true">
              {CARDS.map((card) => (
                <div key={card} className="line-card">
                  <span className="bone h-10 w-40 max-w-full" />
                  <span className="bone mt-4 h-2.5 desk:mt-0" />
                </div>
              ))}
            </div>
          </main>
        </div>
      </div>
    </Late>
  );
}
