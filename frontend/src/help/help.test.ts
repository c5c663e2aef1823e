import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLNamedType, getNamedType, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { type Door, doors } from './doors.ts';
import { words as en } from './words.en.ts';
import { words as ru } from './words.ru.ts';

const contract = path.join(import.meta.dirname, '../../../schema.graphqls');
const schema = buildSchema(readFileSync(contract, 'utf8'));

/** What each page is answered. */
const ANSWERS: Record<Door, string[]> = {
  code: ['RequestSignInCodeResult', 'SignInResult'],
  password: ['SignInResult'],
  device: ['AskDeviceResult', 'ConfirmedSignInResult'],
  reset: ['PasswordResetRequested'],
  access: ['RegisterHomeAccessResult'],
};
/** The page waits on and says nothing. */
const NO_REFUSAL = 'NotConfirmedYet';

/** A refusal is a member of a union, or stands in a field. */
function parts(type: GraphQLNamedType | undefined): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes();
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
}

function refusals(door: Door) {
  const names = ANSWERS[door]
    .flatMap((name) => parts(schema.getType(name)))
    .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError'))
    .map(({ name }) => name)
    .filter((name) => name !== NO_REFUSAL);
  return new Set(names);
}

test.each(Object.keys(doors) as Door[])('every refusal of the page %s is explained there', (door) => {
  expect(refusals(door).size).toBeGreaterThan(0);
  expect(new Set<string>(doors[door])).toEqual(refusals(door));
});

test('every explanation is whole in both languages', () => {
  for (const words of [ru, en]) {
    const first = Object.values(words.first).flat();
    for (const texts of [...first, ...Object.values(words.refusals), words.throttled, words.cookies]) {
      expect(texts).toHaveLength(2);
      expect(texts.every((text) => text.length > 5)).toBe(true);
    }
  }
});
