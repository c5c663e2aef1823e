import { Wrench } from 'lucide-react';
import { useWords } from '../../text/text.tsx';
import { useMaintenanceWords } from './useMaintenanceWords.ts';

type Props = { startsAt: string; endsAt: string };

/** R33: when the cabinet will be closed, on every page before it is. */
export function MaintenanceStrip({ startsAt, endsAt }: Props) {
  const words = useMaintenanceWords();
  const { format } = useWords();
  const sameDay = format.dayOf(startsAt) === format.dayOf(endsAt);
  const end = sameDay ? format.time(endsAt) : words.moment(format.dayOf(endsAt), format.time(endsAt));
  return (
    <div role="status">
      <p className="strip">
        <Wrench className="s" strokeWidth={1.75} aria-hidden="true" />
        <span>{words.announced(words.window(format.dayOf(startsAt), format.time(startsAt), end))}</span>
      </p>
    </div>
  );
}
