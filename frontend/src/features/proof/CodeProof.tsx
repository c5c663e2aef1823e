import { type FormEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { useProofWords } from './useProofWords.ts';
import { useProve } from './useProve.ts';

const RequestProofCodeMutation = graphql(`
  mutation RequestProofCode {
    requestProofCode {
      __typename
      ... on ProofCodeSent {
        msisdn
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** First the code is sent, then it is asked for. */
export function CodeProof({ onProved }: { onProved: () => void }) {
  const words = useProofWords();
  const { text, format } = useWords();
  const [{ fetching }, request] = useMutation(RequestProofCodeMutation);
  const { withCode } = useProve();
  const [sentTo, setSentTo] = useState('');
  const [refusal, setRefusal] = useState('');
  const id = useId();

  const send = async () => {
    const { data, error } = await request({});
    const result = data?.requestProofCode;
    if (result?.__typename === 'ProofCodeSent') {
      setRefusal('');
      return setSentTo(result.msisdn);
    }
    const failure = error ? failureWords(failureOf(error), text) : text.failure.broken;
    setRefusal(result?.message ?? failure);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('code')).trim();
    const answer = typed ? await withCode(typed) : { refusal: words.noCode };
    if (answer === 'proved') onProved();
    else setRefusal(answer.refusal);
  };

  if (!sentTo) {
    return (
      <div className="stack">
        <button
          type="button"
          className="btn wide"
          aria-disabled={fetching}
          onClick={() => !fetching && send()}
        >
          {words.sendCode}
        </button>
        <p className="hint">{words.codeHint}</p>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
      </div>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.code}</label>
        <span className={`input ${refusal ? 'invalid' : ''}`}>
          <input
            id={id}
            name="code"
            type="text"
            autoComplete="one-time-code"
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: the code is what was just asked for
            autoFocus
            aria-invalid={Boolean(refusal)}
            aria-describedby={`${id}-refusal ${id}-hint`}
          />
        </span>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <p id={`${id}-hint`} className="hint">
          {words.sentTo(format.phone(sentTo))}
        </p>
      </div>
      <button type="submit" className="btn wide">
        {words.confirm}
      </button>
    </form>
  );
}
