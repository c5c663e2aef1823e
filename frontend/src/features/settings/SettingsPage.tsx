import { lazy, Suspense, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { OperatorFragment } from '../../app/Operator.ts';
import { keepTheme, storedTheme, type Theme } from '../../app/preferences.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { useWords } from '../../text/text.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { NumbersRow } from './numbers/NumbersRow.tsx';
import { PasswordCard } from './PasswordCard.tsx';
import { useArrival } from './useArrival.ts';
import { useSettingsWords } from './useSettingsWords.ts';

const DevicesSection = lazy(() =>
  import('./DevicesSection.tsx').then(({ DevicesSection: component }) => ({ default: component })),
);

const PasskeysSection = lazy(() =>
  import('./passkeys/PasskeysSection.tsx').then((file) => ({ default: file.PasskeysSection })),
);

const SafetySection = lazy(() =>
  import('./safety/SafetySection.tsx').then((file) => ({ default: file.SafetySection })),
);

const NetworksSection = lazy(() =>
  import('./networks/NetworksSection.tsx').then((file) => ({ default: file.NetworksSection })),
);

/** Language, theme, the ways in, devices, advice, and the way out. */
export function SettingsPage() {
  const words = useSettingsWords();
  const { text, language } = useWords();
  const { chooseLanguage } = useApp();
  const { viewer, operator: facts } = useCabinet();
  const operator = readFragment(OperatorFragment, facts);
  const [theme, setTheme] = useState<Theme>(storedTheme);
  usePageTitle(words.title);
  useArrival();

  const chooseTheme = (chosen: Theme) => {
    keepTheme(chosen);
    setTheme(chosen);
  };
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="stack-6 max-w-140 pt-6 desk:pt-0">
        <div>
          <h1>{words.title}</h1>
          <p className="text-small text-ink-2">{viewer.name}</p>
        </div>
        <Section title={words.look}>
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
              legend={words.theme}
              value={theme}
              onChange={chooseTheme}
              options={[
                { value: 'system', label: words.system },
                { value: 'light', label: words.light },
                { value: 'dark', label: words.dark },
              ]}
            />
          </div>
        </Section>
        <NumbersRow />
        <div id="password">
          <Section title={text.password.title}>
            <PasswordCard />
          </Section>
        </div>
        {operator.passkeysTaken && (
          <Suspense fallback={null}>
            <PasskeysSection />
          </Suspense>
        )}
        <Suspense>
          <NetworksSection />
        </Suspense>
        <Suspense fallback={<span className="bone h-40" />}>
          <DevicesSection />
        </Suspense>
        <Suspense>
          <SafetySection />
        </Suspense>
      </div>
    </main>
  );
}
