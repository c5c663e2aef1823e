import { useWords } from '../../text/text.tsx';
import { useMaintenanceWords } from './useMaintenanceWords.ts';

/** R33: until when the cabinet is closed. */
export function MaintenanceUntil({ retryAt }: { retryAt: string }) {
  const words = useMaintenanceWords();
  const { format } = useWords();
  return <p>{words.until(words.moment(format.dayOf(retryAt), format.time(retryAt)))}</p>;
}
