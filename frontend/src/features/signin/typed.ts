/** What stands before a national number, by the operator's currency. */
const PREFIXES: Record<string, string> = { RUB: '+7', BYN: '+375', UAH: '+380' };

export function prefixOf(currency: string | undefined) {
  return PREFIXES[currency ?? 'RUB'] ?? '+7';
}

/** Ten digits in groups a person can check: 900 000-00-01. Anything else stays as it was typed. */
export function grouped(typed: string) {
  const digits = typed.replaceAll(/[\s()-]/g, '');
  const [, code, first, second, third] = /^(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(digits) ?? [];
  return code ? `${code} ${first}-${second}-${third}` : typed;
}

/** The code in what was typed or pasted: the digits alone, with spaces, or the text message whole. */
export function codeIn(typed: string, length: number) {
  const dense = typed.replaceAll(/[\s-]/g, '');
  const run = new RegExp(`(?<!\\d)\\d{${length}}(?!\\d)`).exec(dense)?.[0];
  return run ?? dense.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, length);
}
