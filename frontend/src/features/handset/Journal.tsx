import { useWords } from '../../text/text.tsx';
import { useHandsetWords } from './useHandsetWords.ts';

export type Event = { at: string; what: string };

/** What happened on the phone, the latest first. */
export function Journal({ events }: { events: Event[] }) {
  const words = useHandsetWords();
  const { format } = useWords();
  const latest = [...events].sort((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, 6);
  return (
    <section className="card journal desk-only" aria-labelledby="journal">
      <h2 id="journal" className="text-body">
        {words.journal}
      </h2>
      <ol>
        {latest.map(({ at, what }) => (
          <li key={at + what}>
            <time dateTime={at}>{format.time(at)}</time>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
