import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = { icon: LucideIcon; tone?: 'warn' | 'neg'; children: ReactNode };

export function Note({ icon: Icon, tone, children }: Props) {
  return (
    <div className={`note ${tone ?? ''}`}>
      <Icon strokeWidth={1.75} aria-hidden="true" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
