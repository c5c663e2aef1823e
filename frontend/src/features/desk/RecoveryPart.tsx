import { type FormEvent, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { RecoveryMatched } from './RecoveryMatched.tsx';
import { useDeskWords } from './useDeskWords.ts';
import { type Matched, type Told, useRecovery } from './useRecovery.ts';

type Refused = { field: keyof Told; words: string };
const FIELDS = ['login', 'name', 'document'] as const;

/** R21: a caller who cannot get in is matched with what is on file. */
export function RecoveryPart() {
  const { recovery } = useDeskWords();
  const { recover, matching } = useRecovery();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [found, setFound] = useState<{ told: Told; matched: Matched } | null>(null);
  const refusal = (field: keyof Told) => (refused?.field === field ? refused.words : undefined);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = (field: keyof Told) => String(new FormData(form).get(field)).trim();
    const refuse = (field: keyof Told, words: string) => {
      setRefused({ field, words });
      form.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
    };
    if (matching) return;
    const told = { login: typed('login'), name: typed('name'), document: typed('document') };
    const empty = { login: recovery.noLogin, name: recovery.noName, document: recovery.noDocument };
    const missing = FIELDS.find((field) => !told[field]);
    if (missing) return refuse(missing, empty[missing]);
    const answer = await recover(told);
    if ('refusal' in answer) return refuse('document', answer.refusal);
    setRefused(null);
    setFound({ told, matched: answer.matched });
  };

  if (found) {
    return <RecoveryMatched told={found.told} matched={found.matched} onDone={() => setFound(null)} />;
  }
  return (
    <form className="card stack max-w-140" autoComplete="off" noValidate onSubmit={submit}>
      <p className="text-small text-ink-2">{recovery.lead}</p>
      <TextField name="login" label={recovery.login} autoComplete="off" refusal={refusal('login')} />
      <TextField
        name="name"
        label={recovery.name}
        autoComplete="off"
        capitals="words"
        refusal={refusal('name')}
      />
      <TextField
        name="document"
        label={recovery.document}
        autoComplete="off"
        inputMode="numeric"
        refusal={refusal('document')}
      />
      <button type="submit" className="btn wide" aria-disabled={matching}>
        {matching ? recovery.matching : recovery.match}
      </button>
    </form>
  );
}
