import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { SessionFragment } from '../../layout/session.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';

/** R29: the way out of this session, and when it ends by itself. */
export function SignOut({ refused }: { refused: string }) {
  const { format } = useWords();
  const words = useDeviceWords();
  const { viewer, leave } = useCabinet();
  const [failed, setFailed] = useState(false);
  const { idleAt } = readFragment(SessionFragment, viewer.session);
  return (
    <div>
      <button type="button" className="btn out wide" onClick={async () => setFailed(!(await leave()))}>
        <LogOut className="s" strokeWidth={1.75} aria-hidden="true" />
        {words.signOut}
      </button>
      <Refusal id="sign-out-refusal">{failed ? words.signOutFailed : refused}</Refusal>
      <p className="hint">
        {words.signOutHint} {words.idleAt(format.time(idleAt))}.
      </p>
    </div>
  );
}
