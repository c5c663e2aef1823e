import { useId } from 'react';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { kopecksOf, type Suggestion } from './sums.ts';
import { useTopUpWords } from './useTopUpWords.ts';

type Props = {
  typed: string;
  onType: (typed: string) => void;
  suggestions: Suggestion[];
  say: (kopecks: number) => string;
  spell: (kopecks: number) => string;
  range: string;
  refusal: string;
  onLeave: () => void;
};

/** How much, typed or chosen. */
export function SumField({ typed, onType, suggestions, say, spell, range, refusal, onLeave }: Props) {
  const { language } = useWords();
  const words = useTopUpWords();
  const id = useId();
  const sign = say(0).replaceAll(/[\d\s\u00a0]/g, '');
  return (
    <div className="card field">
      <label htmlFor={id}>{words.sum}</label>
      <span className={`sum-line ${refusal ? 'invalid' : ''}`}>
        {language === 'en' && <span aria-hidden="true">{sign}</span>}
        <input
          id={id}
          name="sum"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          size={Math.max(typed.length, 1)}
          aria-invalid={Boolean(refusal)}
          aria-describedby={`${id}-refusal ${id}-hint`}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
        />
        {language === 'ru' && <span aria-hidden="true">{sign}</span>}
      </span>
      <fieldset className="chips mt-4">
        <legend className="sr">{words.suggested}</legend>
        {suggestions.map(({ kopecks, exact }) => (
          <button
            key={kopecks}
            type="button"
            className="chip"
            aria-pressed={kopecksOf(typed) === kopecks}
            onClick={() => onType(spell(kopecks))}
          >
            {exact ? words.exactly(say(kopecks)) : say(kopecks)}
          </button>
        ))}
      </fieldset>
      <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
      {/* in the hint's place, so that a button below stays where it is being pressed */}
      <p id={`${id}-hint`} className={refusal ? 'sr' : 'hint'}>
        {range}
      </p>
    </div>
  );
}
