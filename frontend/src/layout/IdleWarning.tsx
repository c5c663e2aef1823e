import { useEffect, useRef } from 'react';
import { useNow } from '../app/useNow.ts';
import type { FragmentOf } from '../graphql/graphql.ts';
import { useWords } from '../text/text.tsx';
import type { EndReason } from './endReason.ts';
import type { SessionFragment } from './session.ts';
import { useIdle } from './useIdle.ts';

type Props = {
  session: FragmentOf<typeof SessionFragment>;
  end: (reason: EndReason) => Promise<void>;
  leave: (reason?: EndReason) => Promise<boolean>;
};

/** Two minutes before an idle session ends: stay, or leave now. */
export function IdleWarning(props: Props) {
  const { warned, idleAt, stay } = useIdle(props);
  return warned && <IdleDialog idleAt={idleAt} stay={stay} leave={() => props.leave()} />;
}

function IdleDialog({ idleAt, stay, leave }: { idleAt: number; stay: () => void; leave: () => void }) {
  const { text, format } = useWords();
  const moment = useNow(1000);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className="dialog stack"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
    >
      <h2 id="idle-title">{text.idle.title}</h2>
      <p id="idle-text" className="text-ink-2">
        {text.idle.text} <b className="timer nw text-ink">{format.countdown(idleAt - moment)}</b>
      </p>
      <div className="mt-6 flex gap-3">
        <button type="button" className="btn flex-1 basis-0" onClick={stay}>
          {text.idle.stay}
        </button>
        <button type="button" className="btn out flex-1 basis-0" onClick={leave}>
          {text.idle.leave}
        </button>
      </div>
    </dialog>
  );
}
