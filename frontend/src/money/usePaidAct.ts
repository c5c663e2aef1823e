import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { failureWords } from '../app/failureWords.ts';
import { failureOf } from '../graphql/failure.ts';
import { type FragmentOf, readFragment } from '../graphql/graphql.ts';
import { useWords } from '../text/text.tsx';
import { type Quote, QuoteFragment } from './quote.ts';
import { useMoneyWords } from './useMoneyWords.ts';

/** What an act answers: done, a quote that has changed, or another refusal with its words. */
export type Answer = { __typename: string; message?: string; quote?: FragmentOf<typeof QuoteFragment> };

/** What the sheet says beside the quote. */
export type ActState = {
  quote: Quote | null;
  /** Why the quote is not the one that was shown before. */
  changed: string;
  refusal: string;
  busy: boolean;
};

const NOTHING: ActState = { quote: null, changed: '', refusal: '', busy: false };

/**
 * B6: from a quote to its act. One wish has one key, kept until the server has said what became of it: a lost answer
 * is asked for again under the same key, and nothing is done twice.
 */
export function usePaidAct<Data>(
  send: (quoteId: string, idempotencyKey: string) => Promise<{ data?: Data; error?: CombinedError }>,
  read: (data: Data) => Answer,
  onDone: (data: Data) => void,
) {
  const { text } = useWords();
  const words = useMoneyWords();
  const [state, setState] = useState<ActState>(NOTHING);
  const key = useRef('');
  const sending = useRef(false);

  const show = (quote: Quote, changed = '') => {
    key.current = crypto.randomUUID();
    setState({ ...NOTHING, quote, changed });
  };
  const forget = () => setState(NOTHING);

  const confirm = async () => {
    const { quote } = state;
    if (!quote || sending.current) return;
    sending.current = true;
    setState({ ...state, refusal: '', busy: true });
    const { data, error } = await send(quote.id, key.current).finally(() => {
      sending.current = false;
    });
    if (!data) {
      const failure = error && failureOf(error);
      const known = failure?.kind === 'throttled' || failure?.kind === 'notFound';
      setState({ ...state, busy: false, refusal: known ? failureWords(failure, text) : words.lost });
      return;
    }
    const answer = read(data);
    if (answer.quote && answer.message) {
      show(readFragment(QuoteFragment, answer.quote), answer.message);
    } else if (answer.message) {
      setState({ ...state, busy: false, refusal: answer.message });
    } else {
      forget();
      onDone(data);
    }
  };
  return { state, show, forget, confirm };
}
