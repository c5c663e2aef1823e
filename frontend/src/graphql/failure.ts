import type { CombinedError } from 'urql';

export type FailureKind = 'network' | 'maintenance' | 'throttled' | 'notFound' | 'broken';
export type Failure = { kind: FailureKind; reference?: string; retryAt?: string };

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
  const extensions = error.graphQLErrors[0]?.extensions;
  if (status !== undefined && STATUSES[status]) {
    const { retryAt } = extensions ?? {};
    return { kind: STATUSES[status], ...(typeof retryAt === 'string' && { retryAt }) };
  }
  if (error.networkError && status === undefined) return { kind: 'network' };

  const kind = KINDS[String(extensions?.code)] ?? 'broken';
  return typeof extensions?.reference === 'string' ? { kind, reference: extensions.reference } : { kind };
}
