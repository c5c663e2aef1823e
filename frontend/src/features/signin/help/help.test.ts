import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { words as en } from './words.en.ts';
import { words as ru } from './words.ru.ts';

const contract = path.join(import.meta.dirname, '../../../../../schema.graphqls');
const schema = buildSchema(readFileSync(contract, 'utf8'));

/** Whatever the ways of asking for a code and of signing in may refuse. */
function refusals() {
  const unions = ['RequestSignInCodeResult', 'SignInResult'].map((name) => schema.getType(name));
  const members = unions.flatMap((union) => (isUnionType(union) ? union.getTypes() : []));
  return new Set(
    members
      .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError'))
      .map(({ name }) => name),
  );
}

test('every refusal of the door is explained in both languages', () => {
  expect(refusals().size).toBeGreaterThan(4);
  for (const words of [ru, en]) {
    expect(new Set(words.refusals.map(([name]) => name))).toEqual(refusals());
    for (const texts of [...words.refusals, ...words.sms, words.throttled, words.cookies]) {
      expect(texts.every((text) => text.length > 5)).toBe(true);
    }
  }
});
