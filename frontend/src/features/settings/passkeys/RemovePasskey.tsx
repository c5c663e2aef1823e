import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { useProven } from '../../../app/proof.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import { Refusal } from '../../../ui/Refusal.tsx';
import { usePasskeyWords } from './usePasskeyWords.ts';

const RemovePasskeyMutation = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      __typename
      ... on SecondProofRequired {
        ways
      }
      ... on UserError {
        message
      }
    }
  }
`);

type Props = { id: string; name: string; leave: (outcome?: string) => void };

/** Asked once more, in the passkey's own row. */
export function RemovePasskey({ id, name, leave }: Props) {
  const words = usePasskeyWords();
  const { text } = useWords();
  const proven = useProven();
  const [{ fetching }, remove] = useMutation(RemovePasskeyMutation);
  const [refusal, setRefusal] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);

  const act = async () => {
    if (fetching) return;
    const { data, error } = await proven(
      () => remove({ input: { id } }),
      (data) => data.removePasskey,
    );
    const result = data?.removePasskey;
    if (result?.__typename === 'PasskeyRemoved') return leave(words.removed(name));
    const failure = error ? failureWords(failureOf(error), text) : text.failure.broken;
    setRefusal(result?.message ?? failure);
  };
  return (
    <li>
      <div className="w-full py-2">
        <p className="font-strong wrap-anywhere">{name}</p>
        <p className="text-small text-ink-2">{words.askRemove}</p>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <div className="mt-3 flex gap-3">
          <button type="button" className="btn sm" aria-disabled={fetching} onClick={act}>
            {words.removeIt}
          </button>
          <button ref={keep} type="button" className="btn sm out" onClick={() => leave()}>
            {words.keep}
          </button>
        </div>
      </div>
    </li>
  );
}
