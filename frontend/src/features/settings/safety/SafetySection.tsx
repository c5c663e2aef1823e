import { chapter } from '../../../text/chapter.ts';
import { Section } from '../../../ui/Section.tsx';

const useSafetyWords = chapter({ ru: () => import('./words.ru.ts'), en: () => import('./words.en.ts') });

/** R31: what keeps strangers out, in a few sentences. */
export function SafetySection() {
  const words = useSafetyWords();
  return (
    <Section title={words.title}>
      <div className="card">
        <ul className="stack-2 list-disc pl-5 text-small text-ink-2">
          {words.advice.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
