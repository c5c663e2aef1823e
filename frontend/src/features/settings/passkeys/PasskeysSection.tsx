import { useState } from 'react';
import { useQuery } from 'urql';
import { knowsPasskeys } from '../../../app/passkey.ts';
import { InlineFailure } from '../../../layout/InlineFailure.tsx';
import { Section } from '../../../ui/Section.tsx';
import { AddPasskey } from './AddPasskey.tsx';
import { PasskeyItem } from './PasskeyItem.tsx';
import { PasskeysQuery } from './passkeys.ts';
import { usePasskeyWords } from './usePasskeyWords.ts';

/** B1: the keys this person signs in with, each by its name and last use. */
export function PasskeysSection() {
  const words = usePasskeyWords();
  const [{ data, error }, ask] = useQuery({ query: PasskeysQuery });
  const [said, setSaid] = useState('');
  const askAnew = () => ask({ requestPolicy: 'network-only' });
  const settle = (outcome: string) => {
    setSaid(outcome);
    askAnew();
  };
  const passkeys = data?.viewer?.passkeys;

  return (
    <Section title={words.title}>
      {error && !data && <InlineFailure message={words.failed} retry={askAnew} />}
      <div className="card flush">
        <p role="status" className={said ? 'p-card pb-0 text-small' : undefined}>
          {said}
        </p>
        {!passkeys && !error && <span className="bone m-card h-10" />}
        {passkeys && passkeys.length > 0 && (
          <ul className="rows with-glyphs">
            {passkeys.map((passkey) => (
              <PasskeyItem key={passkey.id} passkey={passkey} onSettled={settle} />
            ))}
          </ul>
        )}
        <div className="stack p-card">
          {passkeys?.length === 0 && <p className="text-small text-ink-2">{words.lead}</p>}
          {knowsPasskeys() ? (
            <AddPasskey onSettled={settle} />
          ) : (
            <p className="text-small text-ink-2">{words.unfit}</p>
          )}
        </div>
      </div>
    </Section>
  );
}
