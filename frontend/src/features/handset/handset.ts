import { useEffect, useState } from 'react';
import type { Language } from '../../text/plural.ts';

export type Handset = { msisdn: string; label: string };
export type Sms = { at: string; text: string };
export type Mail = { at: string; to: string; subject: string; text: string };
export type StaffCode = { login: string; name: string; code: string; until: string };

async function read<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(path, {
    signal,
    headers: { Accept: 'application/json', 'Kabinet-Activity': 'none' },
  });
  if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`);
  return answer.json();
}

/** Does something on a demo phone, as its network would bring it. */
export async function send(msisdn: string, act: 'calls' | 'messages', body: object, language: Language) {
  const answer = await fetch(`/demo/handsets/${encodeURIComponent(msisdn)}/${act}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new TypeError(`${act}: ${answer.status}`);
  return answer;
}

type Polled<Answer> = { answer: Answer | null; failed: boolean };

/** The answer at a path, asked for again and again; a failure keeps what was there. */
export function usePolled<Answer>(path: string | null, everyMilliseconds: number): Polled<Answer> {
  const [state, setState] = useState<Polled<Answer>>({ answer: null, failed: false });

  useEffect(() => {
    if (!path) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = () =>
      read<Answer>(path, stop.signal)
        .then((answer) => setState({ answer, failed: false }))
        .catch(() => setState((known) => ({ ...known, failed: !stop.signal.aborted })))
        .finally(() => {
          if (!stop.signal.aborted) timer = setTimeout(ask, everyMilliseconds);
        });
    setState({ answer: null, failed: false });
    ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [path, everyMilliseconds]);

  return state;
}
