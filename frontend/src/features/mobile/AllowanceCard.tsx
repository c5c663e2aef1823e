import type { Line } from '../../account/account.ts';
import { type Allowance, allowancesOfLine, mainAllowance } from '../../account/allowance.ts';
import { useNow } from '../../app/useNow.ts';
import { useWords } from '../../text/text.tsx';
import { NotchedBar } from '../../ui/NotchedBar.tsx';
import { NotchedRing } from '../../ui/NotchedRing.tsx';

const A_MINUTE = 60_000;

/** R66: what is left and until when, against an even pace. */
export function AllowanceCard({ line, hue }: { line: Line; hue: number }) {
  const { text, format } = useWords();
  const moment = useNow(A_MINUTE);
  const allowances = allowancesOfLine(line, moment);
  const main = mainAllowance(allowances);
  if (!main) return <p className="card text-small text-ink-2">{text.left.empty}</p>;

  const others = allowances.filter((allowance) => allowance !== main);
  return (
    <section className={`card hue-${hue}`} aria-labelledby="left">
      <h2 id="left" className="mb-4">
        {text.left.title(format.dayOf(main.expiresAt))}
      </h2>
      <div className={main.unlimited ? '' : 'dials'}>
        {!main.unlimited && <MainRing allowance={main} />}
        <div>
          {main.unlimited && <p>{text.left.unlimited[main.kind]}</p>}
          {others.map((allowance) => (
            <OtherBar key={allowance.kind} allowance={allowance} />
          ))}
          {!main.unlimited && line.sim.status !== 'BLOCKED' && <PaceSentence allowance={main} />}
        </div>
      </div>
    </section>
  );
}

function MainRing({ allowance: { left, total, pace, leftShare, paceShare, low } }: { allowance: Allowance }) {
  const { text, format } = useWords();
  const parts = format.volumeParts(left, 'down');
  const whole = format.volumeParts(total);
  const label = text.left.bar(format.volume(left), format.volume(total), format.volume(pace));
  return (
    <NotchedRing left={leftShare} pace={paceShare} low={low} label={label}>
      <b>
        {parts.value}
        {parts.unit !== whole.unit && <small>&nbsp;{parts.unit}</small>}
      </b>
      <span className="text-small text-ink-2">{text.left.of(format.volume(total))}</span>
    </NotchedRing>
  );
}

function OtherBar({ allowance }: { allowance: Allowance }) {
  const { text, format } = useWords();
  const { kind, unlimited, left, total, pace, leftShare, paceShare, low } = allowance;
  if (unlimited) return <p className="mb-3 text-small text-ink-2">{text.left.unlimited[kind]}</p>;
  const parts = format.volumeParts(left, 'down');
  const same = parts.unit === format.volumeParts(total).unit;
  return (
    <div className="mb-3.5">
      <p className="text-small">
        <b>{same ? parts.value : format.volume(left)}</b> {text.left.of(format.volume(total))}
      </p>
      <NotchedBar
        left={leftShare}
        pace={paceShare}
        low={low}
        label={text.left.bar(format.volume(left), format.volume(total), format.volume(pace))}
      />
    </div>
  );
}

function PaceSentence({ allowance: { low, ahead, left, pace, lastsDays } }: { allowance: Allowance }) {
  const { text, format } = useWords();
  const atPace = format.volume(pace);
  const days = Number(left.amount) === 0 ? null : lastsDays;
  const words = low ? text.left.behind(atPace, days) : ahead ? text.left.ahead(atPace) : text.left.even;
  const tone = low ? 'text-neg' : ahead ? 'text-pos' : 'text-ink-2';
  return <p className={`mt-4 text-caption font-strong ${tone}`}>{words}</p>;
}
