import { useEffect, useRef, useState } from 'react';
import { knowsPasskeys } from '../../app/passkey.ts';
import type { SecondProofNeeded } from '../../app/proof.ts';
import { CodeProof } from './CodeProof.tsx';
import { PasskeyProof } from './PasskeyProof.tsx';
import { PasswordProof } from './PasswordProof.tsx';
import { useProofWords } from './useProofWords.ts';

type Way = SecondProofNeeded['ways'][number];
type Props = { needed: SecondProofNeeded; settle: (proved: boolean) => void };

const FORMS = { PASSKEY: PasskeyProof, PASSWORD: PasswordProof, CODE: CodeProof };
const EASIEST_FIRST: Way[] = ['PASSKEY', 'PASSWORD', 'CODE'];

/** B2: says why, asks for one thing, and offers the other ways. */
export function ProofDialog({ needed, settle }: Props) {
  const words = useProofWords();
  const possible = EASIEST_FIRST.filter(
    (way) => needed.ways.includes(way) && (way !== 'PASSKEY' || knowsPasskeys()),
  );
  const [way, setWay] = useState<Way>(possible[0] ?? 'PASSWORD');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const leave = (proved: boolean) => {
    dialog.current?.close(); // gives the focus back to where it was
    settle(proved);
  };
  const Form = FORMS[way];
  const others = possible.filter((other) => other !== way);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="proof-title"
      aria-describedby="proof-why"
      onCancel={(event) => {
        event.preventDefault();
        leave(false);
      }}
    >
      <div className="stack">
        <h2 id="proof-title">{words.title}</h2>
        <p id="proof-why" className="text-small text-ink-2">
          {needed.message}
        </p>
        <Form key={way} onProved={() => leave(true)} />
        {others.length > 0 && (
          <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-2">
            {words.otherwise}
            {others.map((other) => (
              <button key={other} type="button" className="text-link" onClick={() => setWay(other)}>
                {words.way[other]}
              </button>
            ))}
          </p>
        )}
        <button type="button" className="btn out wide" onClick={() => leave(false)}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}
