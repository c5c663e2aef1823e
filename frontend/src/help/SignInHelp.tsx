import { ContactRows } from '../app/ContactRows.tsx';
import { type Door, doors } from './doors.ts';
import { useHelpWords } from './useHelpWords.ts';

/** Pages that let in, and need a browser that remembers it. */
const LETS_IN: Door[] = ['code', 'password', 'device'];

type Props = { door: Door; contacts?: Parameters<typeof ContactRows>[0]['contacts'] };

/** R34: what may go wrong at a page of the door, and whom to ask. */
export function SignInHelp({ door, contacts = [] }: Props) {
  const words = useHelpWords();
  const refusals = doors[door].map((name) => words.refusals[name]);
  const cookies = LETS_IN.includes(door) ? [words.cookies] : [];
  return (
    <>
      <dl className="stack-2 mb-5 text-small">
        {[...words.first[door], ...refusals, words.throttled, ...cookies].map(([question, answer]) => (
          <div key={question}>
            <dt className="font-strong">{question}</dt>
            <dd className="text-ink-2">{answer}</dd>
          </div>
        ))}
      </dl>
      {contacts.length > 0 && (
        <>
          <p className="mb-3 text-small text-ink-2">{words.call}</p>
          <div className="card flush">
            <ContactRows contacts={contacts} />
          </div>
        </>
      )}
    </>
  );
}
