import type { CombinedError } from 'urql';

export type FailureKind = 'network' | 'maintenance' | 'throttled' | 'notFound' | 'broken';
export type Failure = { kind: FailureKind; reference?: string };

const KINDS: Record<string, FailureKind> = {
  NOT_FOUND: 'notFound',
  SERVICE_UNAVAILABLE: 'maintenance',
  THROTTLED: 'throttled',
  TOO_MANY_REQUESTS: 'throttled',
};
const STATUSES: Record<number, FailureKind> = { 429: 'throttled', 502: 'maintenance', 503: 'maintenance' };

/** What a failed answer means for the person in front of it. */
export function failureOf(error: CombinedError): Failure {
  const answer: unknown = error.response;
  const status = answer instanceof Response ? answer.status : undefined;
  if (status !== undefined && STATUSES[status]) return { kind: STATUSES[status] };
  if (error.networkError && status === undefined) return { kind: 'network' };

  const extensions = error.graphQLErrors[0]?.extensions;
  const kind = KINDS[String(extensions?.code)] ?? 'broken';
  return typeof extensions?.reference === 'string' ? { kind, reference: extensions.reference } : { kind };
}
