import { Link } from '@tanstack/react-router';
import { ChevronRight, MonitorSmartphone } from 'lucide-react';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import { paths } from '../../paths.ts';

/** R1: the third way in. */
export function DeviceRow({ to }: { to?: string }) {
  const words = useDeviceWords();
  return (
    <Link to={paths.device} search={{ to }}>
      <span className="glyph">
        <MonitorSmartphone strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className="min-w-0 grow">
        <span className="block font-strong">{words.byDevice}</span>
        <span className="block text-caption text-ink-3">{words.byDeviceLead}</span>
      </span>
      <ChevronRight className="go s" strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );
}
