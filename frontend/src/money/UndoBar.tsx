import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { failureWords } from '../app/failureWords.ts';
import { useNow } from '../app/useNow.ts';
import { failureOf } from '../graphql/failure.ts';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { useCabinet } from '../layout/cabinetContext.ts';
import { useWords } from '../text/text.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { useMoneyWords } from './useMoneyWords.ts';

const UndoableQuery = graphql(`
  query Undoable {
    viewer {
      id
      undoable {
        id
        kind
        accountId
        undoUntil
      }
    }
  }
`);

const UndoMutation = graphql(`
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
      __typename
      ... on Undone {
        order {
          id
          undoneAt
        }
        viewer {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

type Order = NonNullable<ResultOf<typeof UndoableQuery>['viewer']>['undoable'][number];

const A_SECOND = 1000;

/** B7: what was done on an account and can still be taken back; after the act, and after the page is opened anew. */
export function UndoBar({ account }: { account: string }) {
  const words = useMoneyWords();
  const { refresh } = useCabinet();
  const [{ data }, ask] = useQuery({ query: UndoableQuery, requestPolicy: 'cache-and-network' });
  const [said, setSaid] = useState('');
  const orders = data?.viewer?.undoable.filter((order) => order.accountId === account) ?? [];
  const undone = () => {
    setSaid(words.undone);
    ask({ requestPolicy: 'network-only' });
    refresh();
    // the button is gone
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <>
      <p role="status" className={said ? 'text-small text-ink-2' : 'sr'}>
        {said}
      </p>
      {orders.length > 0 && (
        <ul className="card flush rows" aria-label={words.undoTitle}>
          {orders.map((order) => (
            <UndoRow key={order.id} order={order} onUndone={undone} />
          ))}
        </ul>
      )}
    </>
  );
}

function UndoRow({ order, onUndone }: { order: Order; onUndone: () => void }) {
  const { text, format } = useWords();
  const words = useMoneyWords();
  const left = Date.parse(order.undoUntil ?? '') - useNow(A_SECOND);
  const [{ fetching }, send] = useMutation(UndoMutation);
  const [refusal, setRefusal] = useState('');
  const key = useRef('');
  if (!(left > 0)) return null;

  const undo = async () => {
    if (fetching) return;
    key.current ||= crypto.randomUUID();
    const { data, error } = await send({ input: { orderId: order.id, idempotencyKey: key.current } });
    if (!data) return setRefusal(error ? failureWords(failureOf(error), text) : text.failure.broken);
    if ('message' in data.undo) return setRefusal(data.undo.message);
    onUndone();
  };
  return (
    <li className="flex-wrap">
      <span className="min-w-0 grow">
        <span className="block font-strong">{words.done[order.kind]}</span>
        <span className="block text-caption text-ink-3">{words.undoLeft(format.countdown(left))}</span>
      </span>
      <button type="button" className="btn sm out flex-none" aria-disabled={fetching} onClick={undo}>
        <Undo2 className="s" strokeWidth={1.75} aria-hidden="true" />
        {words.undo}
      </button>
      <div className="w-full empty:hidden">
        <Refusal id={`undo-${order.id}`}>{refusal}</Refusal>
      </div>
    </li>
  );
}
