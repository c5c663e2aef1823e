import { type FormEvent, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import type { AccessRefusal, Person } from './registration.ts';
import { useAccessWords } from './useAccessWords.ts';

type Props = { person: Person; refused: AccessRefusal | null; onFilled: (person: Person) => void };

/** Which contract, whose it is, and where the answer goes. */
export function PersonStep({ person, refused, onFilled }: Props) {
  const words = useAccessWords();
  const [missing, setMissing] = useState<AccessRefusal | null>(refused);
  const refusal = (field: keyof Person) => (missing?.field === field ? missing.words : undefined);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = (field: keyof Person) => String(new FormData(form).get(field)).trim();
    const filled = {
      contractNumber: typed('contractNumber'),
      name: typed('name'),
      contact: typed('contact'),
    };
    const empty = { contractNumber: words.noContract, name: words.noName, contact: words.noContact };
    for (const field of ['contractNumber', 'name', 'contact'] as const) {
      if (!filled[field]) {
        setMissing({ field, words: empty[field] });
        form.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
        return;
      }
    }
    onFilled(filled);
  };

  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <TextField
        name="contractNumber"
        label={words.contract}
        hint={words.contractHint}
        autoComplete="off"
        inputMode="numeric"
        initial={person.contractNumber}
        refusal={refusal('contractNumber')}
      />
      <TextField
        name="name"
        label={words.name}
        autoComplete="name"
        capitals="words"
        initial={person.name}
        refusal={refusal('name')}
      />
      <TextField
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        autoComplete="tel"
        initial={person.contact}
        refusal={refusal('contact')}
      />
      <button type="submit" className="btn wide">
        {words.next}
      </button>
    </form>
  );
}
