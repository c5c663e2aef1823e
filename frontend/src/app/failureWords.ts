import type { Failure } from '../graphql/failure.ts';
import type { Messages } from '../text/ru.ts';

/** A failure in one sentence, for under a field. */
export function failureWords({ kind }: Failure, text: Messages): string {
  switch (kind) {
    case 'network':
      return text.failure.network;
    case 'maintenance':
      return text.failure.maintenance;
    case 'throttled':
      return text.failure.throttled;
    default:
      return text.failure.broken;
  }
}
