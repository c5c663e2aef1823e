import type { CSSProperties } from 'react';

type Props = { left: number; pace: number; low: boolean; label: string };

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** Fill: what is left. Notch: what would be left at an even pace. */
export function NotchedBar({ left, pace, low, label }: Props) {
  return (
    <div
      className={`bar ${low ? 'low' : ''}`}
      style={{ '--v': percent(left), '--n': percent(pace) } as CSSProperties}
      role="img"
      aria-label={label}
    >
      <i />
      <b />
    </div>
  );
}
