import type { Language } from '../text/plural.ts';

export type Theme = 'system' | 'light' | 'dark';

// The same keys as in public/theme.js, which reads them before the first paint.
const LANGUAGE = 'kabinet.language';
const THEME = 'kabinet.theme';
const BRAND = 'kabinet.brand';
const OPERATOR = 'kabinet.operator';

function read(key: string) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is switched off: the defaults stand
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage is switched off: the choice lasts until the page is closed
  }
}

/** As chosen here before; at a first visit English where the browser asks for it first, and Russian everywhere else. */
export function storedLanguage(): Language {
  return /^en/.test(read(LANGUAGE) ?? navigator.language) ? 'en' : 'ru';
}

export function storedTheme(): Theme {
  const theme = read(THEME);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function keepLanguage(language: Language) {
  write(LANGUAGE, language);
  document.documentElement.lang = language;
}

export function keepTheme(theme: Theme) {
  write(THEME, theme);
  applyTheme(theme);
}

/** The operator's name as this browser last knew it, empty before the first visit. */
export function storedOperatorName(language: Language) {
  return read(`${OPERATOR}.${language}`) ?? '';
}

export function keepOperatorName(name: string, language: Language) {
  write(`${OPERATOR}.${language}`, name);
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

function applyTheme(theme: Theme) {
  const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

export function followSystemTheme() {
  prefersDark.addEventListener('change', () => applyTheme(storedTheme()));
  // It may have changed since the page's first paint.
  applyTheme(storedTheme());
}

const REFERENCE_BRAND = '#0A6570';

/** The operator's colour, kept for the first paint of the next visit. */
export function keepBrand(colour: string) {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
  write(BRAND, colour);
  const { style, dataset } = document.documentElement;
  style.setProperty('--brand', colour);
  // The reference colour has a palette drawn by hand; every other one is derived.
  if (colour.toUpperCase() === REFERENCE_BRAND) delete dataset.brand;
  else dataset.brand = '';
}
