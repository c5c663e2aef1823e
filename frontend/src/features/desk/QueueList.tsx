import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';
import { EmptyQueue } from './EmptyQueue.tsx';
import { useSignedOut } from './signedOut.ts';
import { useDeskWords } from './useDeskWords.ts';

type Props = {
  words: { title: string; empty: string; emptyLead: string };
  requests: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } | undefined;
  error: CombinedError | undefined;
  ask: (options: { requestPolicy: 'network-only' }) => void;
  /** A card for each. */
  children: ReactNode;
};

/** Requests that wait; what was decided stays until the queue is asked anew. */
export function QueueList({ words, requests, error, ask, children }: Props) {
  const { text } = useWords();
  const { decision } = useDeskWords();
  useSignedOut(error);
  const refresh = () => ask({ requestPolicy: 'network-only' });

  if (!requests) {
    return error ? <InlineFailure message={failureWords(failureOf(error), text)} retry={refresh} /> : null;
  }
  return (
    <section className="stack" aria-label={words.title}>
      {requests.nodes.length === 0 && <EmptyQueue title={words.empty} lead={words.emptyLead} />}
      {children}
      {requests.pageInfo.hasNextPage && <p className="text-small text-ink-2">{decision.more}</p>}
      <button type="button" className="btn sm out" onClick={refresh}>
        {decision.refresh}
      </button>
    </section>
  );
}
