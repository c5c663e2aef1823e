import { Inbox } from 'lucide-react';

/** What will be here when there is something. */
export function EmptyQueue({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="card flex items-center gap-4">
      <span className="glyph">
        <Inbox strokeWidth={1.75} aria-hidden="true" />
      </span>
      <div className="min-w-0">
        <p className="font-strong">{title}</p>
        <p className="text-small text-ink-2">{lead}</p>
      </div>
    </div>
  );
}
