import type { StaffCode } from './handset.ts';
import { useHandsetWords } from './useHandsetWords.ts';

/** What the authenticator apps of the demo's staff show now. */
export function Authenticators({ codes }: { codes: StaffCode[] }) {
  const words = useHandsetWords();
  return (
    <section className="card stack-2" aria-labelledby="authenticators">
      <h2 id="authenticators" className="text-body">
        {words.authenticators}
      </h2>
      {codes.map(({ login, name, code }) => (
        <p key={login} className="flex items-baseline justify-between gap-4">
          <span className="min-w-0 text-small text-ink-2">
            {name}, {login}
          </span>
          <b className="timer">{code}</b>
        </p>
      ))}
    </section>
  );
}
