import { useState } from 'react';
import { useQuery } from 'urql';
import { PasswordQuery } from '../../app/password.ts';
import { InlineFailure } from '../../layout/InlineFailure.tsx';
import { useWords } from '../../text/text.tsx';
import { KnownPassword } from './KnownPassword.tsx';
import { PasswordLogin } from './PasswordLogin.tsx';
import { SetPasswordForm } from './SetPasswordForm.tsx';

/** R8–R10: a first password, or another one in its place. */
export function PasswordCard() {
  const { text } = useWords();
  const [{ data, error }, ask] = useQuery({ query: PasswordQuery });
  const [said, setSaid] = useState('');
  const askAnew = () => ask({ requestPolicy: 'network-only' });
  const settle = (words: string) => {
    setSaid(words);
    askAnew();
  };

  if (error && !data) return <InlineFailure message={text.password.failed} retry={askAnew} />;
  const viewer = data?.viewer;
  return (
    <div className="card">
      <p role="status" className={said ? 'mb-4 text-small' : undefined}>
        {said}
      </p>
      <PasswordLogin />
      {!viewer && <span className="bone h-10" />}
      {viewer?.password && (
        <KnownPassword key={viewer.password.since} password={viewer.password} onSettled={settle} />
      )}
      {viewer && !viewer.password && <SetPasswordForm onSettled={settle} />}
    </div>
  );
}
