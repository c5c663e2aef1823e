import { ChevronRight, KeyRound, Smartphone } from 'lucide-react';
import { useNumbersWords } from './useNumbersWords.ts';

export type Way = 'password' | 'sim';

type Props = { onChosen: (way: Way) => void; onCancel: () => void };

/** S6: at once by the password, or by both SIMs and a look at the contracts. */
export function WayRows({ onChosen, onCancel }: Props) {
  const words = useNumbersWords();
  const ways = [
    { way: 'password', icon: KeyRound, title: words.byPassword, lead: words.byPasswordLead },
    { way: 'sim', icon: Smartphone, title: words.bySim, lead: words.bySimLead },
  ] as const;
  return (
    <div className="stack">
      <div className="rows with-glyphs -mx-5">
        {ways.map(({ way, icon: Icon, title, lead }) => (
          <button key={way} type="button" className="w-full text-left" onClick={() => onChosen(way)}>
            <span className="glyph">
              <Icon strokeWidth={1.75} aria-hidden="true" />
            </span>
            <span className="min-w-0 grow">
              <span className="block font-strong">{title}</span>
              <span className="block text-caption text-ink-3">{lead}</span>
            </span>
            <ChevronRight className="s go" strokeWidth={1.75} aria-hidden="true" />
          </button>
        ))}
      </div>
      <div>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
