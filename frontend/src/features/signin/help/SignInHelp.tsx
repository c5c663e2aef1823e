import { ContactRows } from '../../../app/ContactRows.tsx';
import { useHelpWords } from './useHelpWords.ts';

type Contacts = Parameters<typeof ContactRows>[0]['contacts'];

/** R34: what may go wrong at the door, in the order people meet it, and whom to ask. */
export function SignInHelp({ contacts }: { contacts: Contacts }) {
  const words = useHelpWords();
  const refusals = words.refusals.map(([, question = '', answer = '']) => [question, answer]);
  return (
    <>
      <dl className="stack-2 mb-5 text-small">
        {[...words.sms, ...refusals, words.throttled, words.cookies].map(([question, answer]) => (
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
