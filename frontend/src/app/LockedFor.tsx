import { useWords } from '../text/text.tsx';

/** R27: how long until signing in opens again; nothing when it is open. */
export function LockedFor({ milliseconds }: { milliseconds: number }) {
  const { text, format } = useWords();
  if (milliseconds <= 0) return null;
  return (
    <p className="mt-2 text-small">
      {text.signIn.lockedFor} <b className="timer">{format.countdown(milliseconds)}</b>
    </p>
  );
}
