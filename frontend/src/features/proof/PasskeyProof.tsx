import { useState } from 'react';
import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { showPasskey } from '../../app/passkey.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { useProofWords } from './useProofWords.ts';
import { useProve } from './useProve.ts';

const RequestPasskeyProofMutation = graphql(`
  mutation RequestPasskeyProof {
    requestPasskeyProof {
      options
    }
  }
`);

export function PasskeyProof({ onProved }: { onProved: () => void }) {
  const words = useProofWords();
  const { text } = useWords();
  const [, ask] = useMutation(RequestPasskeyProofMutation);
  const { withPasskey } = useProve();
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState('');

  const prove = async () => {
    const { data, error } = await ask({});
    if (!data) return error ? failureWords(failureOf(error), text) : text.failure.broken;
    const shown = await showPasskey(data.requestPasskeyProof.options);
    if ('stopped' in shown) return words.cancelled;
    const answer = await withPasskey(shown.answer);
    return answer === 'proved' ? null : answer.refusal;
  };
  const act = async () => {
    if (waiting) return;
    setRefusal('');
    setWaiting(true);
    const refused = await prove().finally(() => setWaiting(false));
    if (refused === null) onProved();
    else setRefusal(refused);
  };
  return (
    <div className="stack">
      <button type="button" className="btn wide" aria-disabled={waiting} onClick={act}>
        {waiting ? words.waiting : words.byPasskey}
      </button>
      <p className="hint">{words.passkeyHint}</p>
      <Refusal id="proof-passkey-refusal">{refusal}</Refusal>
    </div>
  );
}
