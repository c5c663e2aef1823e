/** A sum as people type it, as the contract writes it; empty if it is none. */
export function typedSum(typed: string): string {
  const plain = typed.replaceAll(/[\s\u00a0₽]/g, '').replace(',', '.');
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{0,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? '' : `${Number(whole)}.${fraction.padEnd(2, '0')}`;
}
