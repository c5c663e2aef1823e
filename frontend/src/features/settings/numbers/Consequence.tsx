import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** One line of what happens when the button below is pressed. */
export function Consequence({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li className="flex gap-3 text-small">
      <Icon className="s mt-0.5 flex-none text-ink-2" strokeWidth={1.75} aria-hidden="true" />
      <span className="min-w-0">{children}</span>
    </li>
  );
}
