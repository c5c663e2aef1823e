import { useId } from 'react';
import { Refusal } from '../../ui/Refusal.tsx';
import type { AccessDocument } from './registration.ts';
import { useAccessWords } from './useAccessWords.ts';

type Props = { document: AccessDocument; refusal?: string; onAccepted: () => void };

/** A text to read, and the one button that accepts it. */
export function AcceptStep({ document, refusal, onAccepted }: Props) {
  const words = useAccessWords();
  const id = useId();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{document.title}</h2>
      {document.paragraphs.map((paragraph) => (
        <p key={paragraph} className="text-small text-ink-2">
          {paragraph}
        </p>
      ))}
      <p className="text-caption text-ink-3">{words.version(document.version)}</p>
      <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
      <button type="button" className="btn wide" onClick={onAccepted}>
        {words.accept[document.kind]}
      </button>
    </section>
  );
}
