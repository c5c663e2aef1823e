import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Refusal } from '../../../ui/Refusal.tsx';
import { useRename } from './acts.ts';
import type { Member } from './numbers.ts';
import { useNumbersWords } from './useNumbersWords.ts';

type Props = { member: Member; onDone: (label: string) => void; onCancel: () => void };

/** R36: another name, typed where the old one stood. */
export function RenameForm({ member, onDone, onCancel }: Props) {
  const words = useNumbersWords();
  const { act, sending } = useRename();
  const [refusal, setRefusal] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.select(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const typed = input.current?.value.trim() ?? '';
    const outcome = await act({ accountId: member.id, label: typed });
    if ('done' in outcome) return onDone(typed);
    setRefusal(outcome.refusal);
    input.current?.focus();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <span className={`input ${refusal ? 'invalid' : ''}`}>
          <input
            ref={input}
            id={id}
            defaultValue={member.label}
            autoComplete="off"
            aria-invalid={Boolean(refusal)}
            aria-describedby={`${id}-refusal ${id}-hint`}
          />
        </span>
        <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
        <p id={`${id}-hint`} className="hint">
          {words.labelHint}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn sm" aria-disabled={sending}>
          {words.save}
        </button>
        <button type="button" className="btn sm out" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
