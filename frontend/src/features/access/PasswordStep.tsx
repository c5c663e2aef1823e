import { type FormEvent, useState } from 'react';
import { NewPasswordFields } from '../../app/NewPasswordFields.tsx';
import {
  type AccessDocument,
  type AccessRefusal,
  type Passwords,
  type Person,
  type Sent,
  useRegistration,
} from './registration.ts';
import { useAccessWords } from './useAccessWords.ts';

type Props = {
  person: Person;
  documents: AccessDocument[];
  onSent: (sent: Sent) => void;
  onRefused: (refused: AccessRefusal) => void;
};

/** The password that will open the contract, twice; with it the request leaves. */
export function PasswordStep({ person, documents, onSent, onRefused }: Props) {
  const words = useAccessWords();
  const { register, sending } = useRegistration();
  const [refused, setRefused] = useState<AccessRefusal | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = (field: keyof Passwords) => String(new FormData(form).get(field));
    const refuse = (refusal: AccessRefusal) => {
      setRefused(refusal);
      form.querySelector<HTMLInputElement>(`[name=${refusal.field}]`)?.focus();
      onRefused(refusal);
    };
    if (sending) return;
    if (!typed('password')) return refuse({ field: 'password', words: words.noPassword });
    const passwords = { password: typed('password'), repeat: typed('repeat') };
    const answer = await register(person, passwords, documents);
    if ('refused' in answer) refuse(answer.refused);
    else onSent(answer.sent);
  };

  return (
    <form className="stack" method="post" noValidate onSubmit={submit}>
      <p className="text-small text-ink-2">{words.passwordLead}</p>
      {/* password managers keep it with the login it belongs to */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        value={person.contractNumber}
        readOnly
        hidden
      />
      <NewPasswordFields refused={refused} />
      <button type="submit" className="btn wide" aria-disabled={sending}>
        {sending ? words.sending : words.send}
      </button>
    </form>
  );
}
