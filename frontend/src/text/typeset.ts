import type { Language } from './plural.ts';

const SHORT = /(?<=^|[\s(«])(в|во|на|к|ко|с|со|до|из|за|о|об|у|и|не|ни|от|по|без|а|для|или|это)\s/giu;
const COUNT = /(\d) (?=\d{3}(?!\d)|\p{Ll}|\p{Sc}|[A-ZА-Я]{1,3}(?!\p{L}))/gu;

/** Keeps a number with what it counts. */
export function numbered(text: string): string {
  return text.replace(COUNT, '$1\u00a0');
}

/** Keeps a short word with the next one too, as Russian typesetting asks. */
export function tied(text: string): string {
  return numbered(text).replace(SHORT, '$1\u00a0');
}

/** A catalogue whose every message went through `set`, functions and lists included. */
export function typeset<Catalogue>(catalogue: Catalogue, set: (text: string) => string): Catalogue {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return set(value);
    if (typeof value === 'function') return (...inputs: unknown[]) => walk(value(...inputs));
    if (Array.isArray(value)) return value.map(walk);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
    }
    return value;
  };
  return walk(catalogue) as Catalogue;
}

/** A catalogue as its language is set. */
export function setFor<Catalogue>(language: Language, catalogue: Catalogue): Catalogue {
  return typeset(catalogue, language === 'ru' ? tied : numbered);
}
