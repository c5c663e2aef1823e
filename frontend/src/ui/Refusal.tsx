import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** Why a field was not accepted, under it and read aloud. */
export function Refusal({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} role="alert">
      {children && (
        <p className="refusal">
          <CircleAlert className="s mt-0.5" strokeWidth={1.75} aria-hidden="true" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
