import { Check, CircleQuestionMark, X } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  term: string;
  right?: boolean;
  unsure?: boolean;
  words?: [string, string];
  children: ReactNode;
};

/** What was typed or is on file, with a word on whether the two agree, or whether nobody can say yet. */
export function Fact({ term, right, unsure, words, children }: Props) {
  const Icon = right ? Check : unsure ? CircleQuestionMark : X;
  return (
    <div>
      <dt className="text-caption text-ink-3">{term}</dt>
      <dd className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 break-words">{children}</span>
        {words && (
          <span className={`tag ${right ? 'pos' : 'warn'}`}>
            <Icon className="s" strokeWidth={1.75} aria-hidden="true" />
            {words[right ? 0 : 1]}
          </span>
        )}
      </dd>
    </div>
  );
}
