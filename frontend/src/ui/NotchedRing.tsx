import type { ReactNode } from 'react';

type Props = { left: number; pace: number; low: boolean; label: string; children: ReactNode };

const within = (share: number) => Math.min(1, Math.max(0, share));

/** The notched bar bent into a ring, for the allowance that matters most. */
export function NotchedRing({ left, pace, low, label, children }: Props) {
  return (
    <div className={`dial ${low ? 'low' : ''}`}>
      <svg viewBox="0 0 152 152" role="img" aria-label={label}>
        <circle className="track" cx="76" cy="76" r="66" fill="none" strokeWidth="13" />
        {left > 0 && (
          <circle
            className="left"
            cx="76"
            cy="76"
            r="66"
            fill="none"
            strokeWidth="13"
            strokeLinecap="round"
            pathLength="100"
            strokeDasharray={`${within(left) * 100} 100`}
            transform="rotate(-90 76 76)"
          />
        )}
        <g transform={`rotate(${within(pace) * 360} 76 76)`}>
          <rect x="73" y="0" width="6" height="20" rx="2" fill="var(--surface)" />
          <rect x="74.4" y="1" width="3.2" height="18" rx="1.6" fill="var(--ink)" />
        </g>
      </svg>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
