import { LogOut, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { keepTheme, storedTheme, type Theme } from '../../app/preferences.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { now } from '../../graphql/serverClock.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { SessionFragment } from '../../layout/session.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { PasswordCard } from './PasswordCard.tsx';

/** Language, theme, the password, and the way out. */
export function SettingsPage() {
  const { text, language } = useWords();
  const { chooseLanguage } = useApp();
  const { viewer } = useCabinet();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  usePageTitle(text.settings.title);

  const chooseTheme = (chosen: Theme) => {
    keepTheme(chosen);
    setTheme(chosen);
  };
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="stack-6 max-w-140 pt-6 desk:pt-0">
        <div>
          <h1>{text.settings.title}</h1>
          <p className="text-small text-ink-2">{viewer.name}</p>
        </div>
        <Section title={text.settings.look}>
          <div className="card stack">
            <Segments
              legend={text.language.label}
              value={language}
              onChange={chooseLanguage}
              options={[
                { value: 'ru', label: text.language.ru, lang: 'ru' },
                { value: 'en', label: text.language.en, lang: 'en' },
              ]}
            />
            <Segments
              legend={text.settings.theme}
              value={theme}
              onChange={chooseTheme}
              options={[
                { value: 'system', label: text.settings.system },
                { value: 'light', label: text.settings.light },
                { value: 'dark', label: text.settings.dark },
              ]}
            />
          </div>
        </Section>
        <div id="password">
          <Section title={text.password.title}>
            <PasswordCard />
          </Section>
        </div>
        <Section title={text.settings.session}>
          <ThisSession />
        </Section>
      </div>
    </main>
  );
}

function ThisSession() {
  const { text, format } = useWords();
  const { viewer, leave } = useCabinet();
  const [failed, setFailed] = useState(false);
  const { startedAt, idleAt } = readFragment(SessionFragment, viewer.session);
  return (
    <div className="card flush">
      <div className="rows with-glyphs">
        <div>
          <span className="glyph pos">
            <ShieldCheck strokeWidth={1.75} aria-hidden="true" />
          </span>
          <span className="min-w-0 grow">
            <span className="block font-strong">
              {text.settings.startedAt(format.moment(startedAt, new Date(now())))}
            </span>
            <span className="block text-caption text-ink-3">{text.settings.idleAt(format.time(idleAt))}</span>
          </span>
        </div>
      </div>
      <div className="px-5 pt-2 pb-5">
        <button type="button" className="btn out wide" onClick={async () => setFailed(!(await leave()))}>
          <LogOut className="s" strokeWidth={1.75} aria-hidden="true" />
          {text.settings.signOut}
        </button>
        <Refusal id="sign-out-refusal">{failed && text.settings.signOutFailed}</Refusal>
        <p className="hint">{text.settings.signOutHint}</p>
      </div>
    </div>
  );
}
