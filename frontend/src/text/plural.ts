export type Language = 'ru' | 'en';

type Forms = { one: string; few?: string; many?: string; other?: string };

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** The form of a word that a count asks for; a language leaves out the forms it does not have. */
export function plural(language: Language, count: number, forms: Forms): string {
  const form = forms[rules[language].select(count) as keyof Forms];
  return form ?? forms.other ?? forms.many ?? forms.few ?? forms.one;
}
