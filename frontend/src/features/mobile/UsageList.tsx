import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { UsagePage } from './UsagePage.tsx';

type Kind = 'DATA' | 'VOICE' | 'SMS';

const KINDS: Kind[] = ['VOICE', 'SMS', 'DATA'];

/** R55: calls, messages and sessions, the latest first; a page at a time, the filter in the address. */
export function UsageList({ line, kind }: { line: string; kind?: Kind }) {
  const { text } = useWords();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <>
      <nav className="chips mb-3" aria-label={text.usage.filter}>
        <Chip line={line} chosen={kind === undefined} label={text.usage.all} />
        {KINDS.map((one) => (
          <Chip key={one} line={line} kind={one} chosen={kind === one} label={text.usage[one]} />
        ))}
      </nav>
      <div className="card flush">
        {cursors.map((after, index) => (
          <UsagePage
            key={after}
            line={line}
            kind={kind}
            after={after}
            first={index === 0}
            more={index === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined}
          />
        ))}
      </div>
    </>
  );
}

function Chip(props: { line: string; kind?: Kind; chosen: boolean; label: string }) {
  return (
    <Link
      className="chip"
      to={paths.number}
      params={{ id: props.line }}
      search={{ kind: props.kind }}
      resetScroll={false}
      replace
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={props.chosen ? 'page' : undefined}
    >
      {props.label}
    </Link>
  );
}
