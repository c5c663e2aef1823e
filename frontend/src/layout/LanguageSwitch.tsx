import { useApp } from '../app/appContext.ts';
import { useWords } from '../text/text.tsx';

export function LanguageSwitch() {
  const { text, language } = useWords();
  const { chooseLanguage } = useApp();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons need no form
    <div className="languages ml-auto" role="group" aria-label={text.language.label}>
      <button type="button" lang="ru" aria-pressed={language === 'ru'} onClick={() => chooseLanguage('ru')}>
        {text.language.ruShort}
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => chooseLanguage('en')}>
        {text.language.enShort}
      </button>
    </div>
  );
}
