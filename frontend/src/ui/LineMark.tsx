import { House } from 'lucide-react';

type Props = { label: string; home: boolean; hue: number; size?: 's' | 'l' };

/** The sign of a line: an initial or a house, in the hue the line has everywhere. */
export function LineMark({ label, home, hue, size }: Props) {
  return (
    <span className={`mark hue-${hue} ${size ?? ''}`} aria-hidden="true">
      {home ? <House strokeWidth={1.75} /> : [...label.trim()][0]?.toLocaleUpperCase()}
    </span>
  );
}

/** Six hues, by the place of an account in its household. */
export function hueAt(index: number) {
  return (index % 6) + 1;
}
