import { CircleSlash } from 'lucide-react';
import type { Line } from '../../account/account.ts';
import { type Allowance, allowancesOfLine, mainAllowance } from '../../account/allowance.ts';
import { useWords } from '../../text/text.tsx';
import { NotchedBar } from '../../ui/NotchedBar.tsx';

type Props = { line: Line; now: number };

/** What is left on a number: the allowance that matters as a bar, the others in words. */
export function CardAllowances({ line, now }: Props) {
  const { text } = useWords();
  const allowances = allowancesOfLine(line, now);
  const main = mainAllowance(allowances);
  const others = allowances.filter((allowance) => allowance !== main);
  return (
    <div className="line-use">
      {line.sim.status === 'BLOCKED' && (
        <p className="mb-1.5">
          <span className="tag neg">
            <CircleSlash className="s" strokeWidth={1.75} aria-hidden="true" />
            {text.sim.title}: {text.sim.BLOCKED.toLocaleLowerCase()}
          </span>
        </p>
      )}
      {main && <MainAllowance allowance={main} />}
      {others.length > 0 && (
        <div className="pair text-caption text-ink-3">
          {others.map((allowance) => (
            <Other key={allowance.kind} allowance={allowance} />
          ))}
        </div>
      )}
    </div>
  );
}

function MainAllowance({ allowance }: { allowance: Allowance }) {
  const { text, format } = useWords();
  const { kind, unlimited, left, total, pace, low, leftShare, paceShare, lastsDays, expiresAt } = allowance;
  if (unlimited) return <p className="text-ink-2">{text.left.unlimited[kind]}</p>;
  const leftParts = format.volumeParts(left, 'down');
  const totalParts = format.volumeParts(total);
  const sameUnit = leftParts.unit === totalParts.unit;
  const forecast =
    Number(left.amount) === 0 ? text.left.gone : lastsDays !== null && text.left.lasts(lastsDays);
  return (
    <>
      <div className="pair">
        <span>
          <b className="nw">
            {leftParts.value}&nbsp;{leftParts.unit}
          </b>{' '}
          <span className="text-ink-3">
            {text.left.of(sameUnit ? totalParts.value : format.volume(total))}
          </span>
        </span>
        {low && forecast ? (
          <span className="font-strong text-neg">{forecast}</span>
        ) : (
          <span className="text-ink-3">{text.left.until(format.dayOf(expiresAt))}</span>
        )}
      </div>
      <NotchedBar
        left={leftShare}
        pace={paceShare}
        low={low}
        label={text.left.bar(format.volume(left), format.volume(total), format.volume(pace))}
      />
    </>
  );
}

function Other({ allowance: { kind, unlimited, left, low } }: { allowance: Allowance }) {
  const { text, format } = useWords();
  if (unlimited) return <span>{text.left.unlimited[kind]}</span>;
  return <span className={low ? 'text-neg' : ''}>{format.volume(left)}</span>;
}
