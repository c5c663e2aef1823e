import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { glyph: ReactNode; title: string; lead: string; live?: boolean };

/** How a row that leads on looks, whatever it is: a link, a way to another server or a button. */
export function WayFace({ glyph, title, lead, live }: Props) {
  return (
    <>
      <span className="glyph font-strong" aria-hidden="true">
        {glyph}
      </span>
      <span className="min-w-0 grow">
        <span className="block font-strong">{title}</span>
        <span className="block text-caption text-ink-3" aria-live={live ? 'polite' : undefined}>
          {lead}
        </span>
      </span>
      <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
    </>
  );
}
