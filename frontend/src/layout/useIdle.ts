import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { passively } from '../graphql/client.ts';
import { type FragmentOf, readFragment } from '../graphql/graphql.ts';
import { now } from '../graphql/serverClock.ts';
import { useWords } from '../text/text.tsx';
import { type EndReason, keepIdleAt, reasonOfEnd } from './endReason.ts';
import { SessionFragment, SessionQuery } from './session.ts';

const TOUCH_EVERY = 60_000;
const CHECK_SOONEST = 1_000;

type Times = { idleAt: number; warnAt: number };

type Input = {
  session: FragmentOf<typeof SessionFragment>;
  end: (reason: EndReason) => Promise<void>;
  leave: (reason: EndReason) => Promise<boolean>;
};

/**
 * R28: the server ends an idle session; this keeps the page in step with it. What the viewer does here
 * reaches the server once a minute at most; whether to warn is asked without touching the session.
 */
export function useIdle({ session, end, leave }: Input) {
  const client = useClient();
  const { language } = useWords();
  const [times, setTimes] = useState<Times>(() => read(session));
  const [warned, setWarned] = useState(false);
  const touchedAt = useRef(now());

  useEffect(() => setTimes(read(session)), [session]);
  useEffect(() => keepIdleAt(times.idleAt), [times]);

  const ask = useCallback(
    async (passive: boolean) => {
      const context = passive ? passively(language) : ({ requestPolicy: 'network-only' } as const);
      const { data, error } = await client.query(SessionQuery, {}, context).toPromise();
      if (error || !data) return null;
      if (!data.viewer) {
        await end(reasonOfEnd() ?? 'idle');
        return null;
      }
      const asked = read(data.viewer.session);
      setTimes(asked);
      return asked;
    },
    [client, language, end],
  );

  const stay = useCallback(async () => {
    touchedAt.current = now();
    const asked = await ask(false);
    if (asked) setWarned(false);
  }, [ask]);

  useEffect(() => {
    const check = async () => {
      const asked = await ask(true);
      if (asked) setWarned(now() >= asked.warnAt);
    };
    if (warned) return;
    const timer = setTimeout(check, Math.max(CHECK_SOONEST, times.warnAt - now()));
    // A timer sleeps with the device; the page must not.
    const woken = () => {
      if (document.visibilityState === 'visible' && now() >= times.warnAt) check();
    };
    document.addEventListener('visibilitychange', woken);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', woken);
    };
  }, [ask, times, warned]);

  useEffect(() => {
    if (!warned) return;
    const timer = setTimeout(async () => {
      const asked = await ask(true);
      if (asked && now() < asked.warnAt) setWarned(false);
      else if (asked) await leave('idle');
    }, times.idleAt - now());
    return () => clearTimeout(timer);
  }, [ask, leave, times, warned]);

  useEffect(() => {
    if (warned) return;
    const acted = () => {
      if (now() - touchedAt.current < TOUCH_EVERY) return;
      touchedAt.current = now();
      ask(false);
    };
    window.addEventListener('pointerdown', acted, { passive: true });
    window.addEventListener('keydown', acted, { passive: true });
    return () => {
      window.removeEventListener('pointerdown', acted);
      window.removeEventListener('keydown', acted);
    };
  }, [ask, warned]);

  return { warned, idleAt: times.idleAt, stay };
}

function read(session: FragmentOf<typeof SessionFragment>): Times {
  const { idleAt, warnAt } = readFragment(SessionFragment, session);
  return { idleAt: Date.parse(idleAt), warnAt: Date.parse(warnAt) };
}
