import { type FormEvent, useState } from 'react';
import { Refusal } from '../../../ui/Refusal.tsx';
import { NameField } from './NameField.tsx';
import { deviceName } from './passkeys.ts';
import { useAddPasskey } from './useAddPasskey.ts';
import { usePasskeyWords } from './usePasskeyWords.ts';

/** First the name, then the device asks for a finger, a face or a PIN. */
export function AddPasskey({ onSettled }: { onSettled: (words: string) => void }) {
  const words = usePasskeyWords();
  const add = useAddPasskey();
  const [open, setOpen] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState('');

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (waiting) return;
    if (!name) return setRefusal(words.noName);
    setRefusal('');
    setWaiting(true);
    const answer = await add(name).finally(() => setWaiting(false));
    if ('refusal' in answer) return setRefusal(answer.refusal);
    setOpen(false);
    onSettled(answer.done);
  };

  if (!open) {
    return (
      <button type="button" className="btn out wide" onClick={() => setOpen(true)}>
        {words.add}
      </button>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <NameField
        label={words.name}
        value={deviceName(navigator.userAgent)}
        hint={words.nameHint}
        invalid={Boolean(refusal)}
      />
      <Refusal id="add-passkey-refusal">{refusal}</Refusal>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="btn grow" aria-disabled={waiting}>
          {waiting ? words.waiting : words.add}
        </button>
        <button type="button" className="btn out grow" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
