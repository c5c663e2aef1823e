import { Link } from '@tanstack/react-router';
import { ChevronRight, KeyRound } from 'lucide-react';
import { paths } from '../../paths.ts';
import type { SignInReason } from '../../routes.tsx';
import { useWords } from '../../text/text.tsx';
import { DeviceRow } from './DeviceRow.tsx';

/** R1: the other way in, beside the code. */
export function PasswordRow({ reason, to }: { reason?: SignInReason; to?: string }) {
  const { text } = useWords();
  return (
    <nav className="card flush rows with-glyphs mt-7" aria-label={text.byPassword.ways}>
      <Link to={paths.password} search={{ reason, to }}>
        <span className="glyph">
          <KeyRound strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="min-w-0 grow">
          <span className="block font-strong">{text.byPassword.row}</span>
          <span className="block text-caption text-ink-3">{text.byPassword.rowLead}</span>
        </span>
        <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
      </Link>
      <DeviceRow to={to} />
    </nav>
  );
}
