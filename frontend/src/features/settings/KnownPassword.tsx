import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Info, KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { PasswordQuery } from '../../app/password.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Note } from '../../ui/Note.tsx';
import { ChangePasswordForm } from './ChangePasswordForm.tsx';

const route = getRouteApi('/cabinet/settings');

type Password = NonNullable<NonNullable<ResultOf<typeof PasswordQuery>['viewer']>['password']>;

type Props = { password: Password; onSettled: (words: string) => void };

/** Since when the password works and whose choice it was; one that should be changed says so. */
export function KnownPassword({ password: { kind, since, mustChange }, onSettled }: Props) {
  const { text, format } = useWords();
  const { to } = route.useSearch();
  const navigate = useNavigate();
  const [open, setOpen] = useState(mustChange);
  return (
    <div className="stack">
      <div className="flex items-center gap-3">
        <span className="glyph">
          <KeyRound strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="min-w-0 grow">
          <span className="block font-strong">{text.password.since(format.dayAndYearOf(since))}</span>
          <span className="block text-caption text-ink-3">
            {kind === 'GENERATED' ? text.password.issued : text.password.chosen}
          </span>
        </span>
      </div>
      {mustChange && (
        <Note icon={Info}>
          <p>{text.password.mustChange}</p>
          <button
            type="button"
            className="text-link"
            onClick={() => navigate({ href: to ?? paths.home, replace: true })}
          >
            {text.password.later}
          </button>
        </Note>
      )}
      {open ? (
        <ChangePasswordForm onSettled={onSettled} />
      ) : (
        <button type="button" className="btn out wide" onClick={() => setOpen(true)}>
          {text.password.change}
        </button>
      )}
    </div>
  );
}
