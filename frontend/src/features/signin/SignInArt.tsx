import { House } from 'lucide-react';
import type { CSSProperties } from 'react';
import { OperatorMark } from '../../layout/OperatorMark.tsx';
import { useWords } from '../../text/text.tsx';

const BANDS = [
  { hue: 1, share: '66%' },
  { hue: 2, share: '24%' },
  { hue: 3, share: '48%' },
  { hue: 4, share: '88%' },
];

/** The picture beside the form on a desktop: a household's bars with their notches. */
export function SignInArt() {
  const { text } = useWords();
  const initials = text.signIn.initials;
  return (
    <aside className="art" aria-hidden="true">
      <span className="brand">
        <OperatorMark />
      </span>
      <ul className="bands">
        {BANDS.map(({ hue, share }, index) => (
          <li key={hue} className={`hue-${hue}`}>
            <i style={{ '--v': share } as CSSProperties} />
            <b />
            <span>{initials[index] ?? <House strokeWidth={1.75} />}</span>
          </li>
        ))}
      </ul>
      <p className="art-claim">{text.signIn.claim}</p>
      <p className="art-more">{text.signIn.claimMore}</p>
    </aside>
  );
}
