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

/** A mobile number while it grows at its end, where the caret is; any other spelling waits until it is whole. */
export function growing(typed: string) {
  const digits = typed.replaceAll(/[\s()-]/g, '');
  const [, code, ...rest] = /^(9\d\d)(\d{1,3})(\d{0,2})(\d{0,2})$/.exec(digits) ?? [];
  return code ? `${code} ${rest.filter(Boolean).join('-')}` : typed;
}

/** A number of the operator's country as it is typed after its prefix. */
export function national(msisdn: string, currency: string | undefined) {
  const prefix = prefixOf(currency);
  return grouped(msisdn.startsWith(prefix) ? msisdn.slice(prefix.length) : msisdn);
}

/** Whether a keypad is enough to type a code. */
export function digitsOnly(alphabet: string) {
  return !/\D/.test(alphabet);
}

/**
 * The code in what was typed or pasted: its characters alone, with spaces, or the text message whole. What no code
 * has is left out, so that a wrong keyboard costs no try.
 */
export function codeIn(typed: string, length: number, alphabet: string) {
  const dense = typed.replaceAll(/[\s-]/g, '');
  const one = `[${alphabet.replaceAll(/[\]\\^-]/g, '\\$&')}]`;
  const edge = digitsOnly(alphabet) ? '\\d' : '[\\p{L}\\p{N}]';
  const code = new RegExp(`(?<!${edge})${one}{${length}}(?!${edge})`, 'iu');
  const [run] = code.exec(dense) ?? code.exec(typed) ?? [];
  const isOne = new RegExp(one, 'iu');
  return (
    run ??
    [...dense]
      .filter((character) => isOne.test(character))
      .slice(0, length)
      .join('')
  );
}
