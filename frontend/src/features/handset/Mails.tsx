import { useWords } from '../../text/text.tsx';
import type { Mail } from './handset.ts';
import { useHandsetWords } from './useHandsetWords.ts';

/** The mails of the demo, whosever they are, the newest first. */
export function Mails({ mails }: { mails: Mail[] }) {
  const words = useHandsetWords();
  const { format } = useWords();
  return (
    <section className="card stack-2" aria-labelledby="mails">
      <h2 id="mails" className="text-body">
        {words.mails}
      </h2>
      {mails.slice(0, 3).map(({ at, to, subject, text: body }) => (
        <article key={at + to} className="stack-2 min-w-0">
          <p className="text-caption text-ink-3">
            <time dateTime={at}>{format.time(at)}</time>, {to}
          </p>
          <p className="font-strong">{subject}</p>
          <p className="text-small whitespace-pre-line break-words">{body}</p>
        </article>
      ))}
    </section>
  );
}
