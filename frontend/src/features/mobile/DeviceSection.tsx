import { ChevronDown, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useDeviceWords } from '../../account/device/useDeviceWords.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDeviceLost } from './useDeviceLost.ts';

type Props = { line: string; lostSince: string | null; enteredThrough: boolean; simWorks: boolean };

/** R30, S9: closes the way in through a number whose phone is lost; what that means is said before. */
export function DeviceSection({ line, lostSince, enteredThrough, simWorks }: Props) {
  const words = useDeviceWords();
  const { format } = useWords();
  const { mark, unmark, busy } = useDeviceLost(line);
  const [refusal, setRefusal] = useState('');
  const act = async (how: () => Promise<string>) => {
    if (busy) return;
    setRefusal(await how());
    // the button is gone when it is done
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <Section title={words.title}>
      <p className="sr" role="status">
        {lostSince && words.closed}
      </p>
      <div className="card flush">
        {lostSince ? (
          <>
            <Row closed strong={words.closed} more={words.since(format.dayAndYearOf(lostSince), simWorks)} />
            <div className="px-card pb-card">
              <button type="button" className="btn out wide" aria-disabled={busy} onClick={() => act(unmark)}>
                {words.found}
              </button>
              <p className="hint">{words.foundHint}</p>
            </div>
          </>
        ) : (
          <details>
            <summary className="flex">
              <Row strong={words.question} more={words.short} />
            </summary>
            <div className="stack px-card pb-card">
              <ul className="stack-2 list-disc pl-5 text-small text-ink-2">
                <li>{words.nobody}</li>
                <li>{enteredThrough ? words.own : words.others}</li>
                {simWorks && <li>{words.sim}</li>}
              </ul>
              <button type="button" className="btn out wide" aria-disabled={busy} onClick={() => act(mark)}>
                {words.mark}
              </button>
            </div>
          </details>
        )}
        <Refusal id="device-refusal">{refusal}</Refusal>
      </div>
    </Section>
  );
}

function Row({ closed, strong, more }: { closed?: boolean; strong: string; more: string }) {
  return (
    <span className="flex grow items-center gap-3 px-card py-3.5">
      <span className={`glyph ${closed ? 'neg' : ''}`}>
        <Smartphone strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className="min-w-0 grow">
        <span className="block font-strong">{strong}</span>
        <span className="block text-caption text-ink-3">{more}</span>
      </span>
      {!closed && <ChevronDown className="s text-ink-3" strokeWidth={1.75} aria-hidden="true" />}
    </span>
  );
}
