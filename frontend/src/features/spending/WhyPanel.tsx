import { useWords } from '../../text/text.tsx';
import type { Operation } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

/** B8: why an operation has its sum: the formula, what went into it, and the rule in words. */
export function WhyPanel({ operation }: { operation: Operation }) {
  const { format } = useWords();
  const words = useSpendingWords();
  const { formula, text, inputs, rule, ruleVersion } = operation.why;
  return (
    <div className="why">
      <h4>{words.why}</h4>
      <p className="formula">{formula}</p>
      <p className="text-small text-ink-2">{format.prose(text)}</p>
      <dl>
        {inputs.map((input) => (
          <div key={input.name} className="leader">
            <dt>{input.label}</dt>
            <dd>{input.text}</dd>
          </div>
        ))}
        <div className="leader">
          <dt>{words.after}</dt>
          <dd>{format.money(operation.balanceAfter)}</dd>
        </div>
      </dl>
      <p className="text-caption text-ink-3">{words.rule(rule, ruleVersion)}</p>
    </div>
  );
}
