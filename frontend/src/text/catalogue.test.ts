import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { numbered, tied } from './typeset.ts';

const src = path.join(import.meta.dirname, '..');

type Chapter = { words: object };
/** The words of the features, which come with their pages. */
const russian = import.meta.glob<Chapter>('../features/**/*words.ru.ts', { eager: true });
const english = import.meta.glob<Chapter>('../features/**/*words.en.ts', { eager: true });
const chapters = Object.entries(russian).map(([file, { words }]) => ({
  folder: path.join('features', path.relative('../features', path.dirname(file))),
  ru: words,
  en: english[file.replace('.ru.', '.en.')]?.words ?? {},
}));

function sources() {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /(?<!\.test)\.tsx?$/.test(file) &&
        !/^(testing\/|text\/(ru|en)|graphql\/graphql-env)|words\.(ru|en)\.ts$/.test(file),
    )
    .map((file) => ({ file, code: readFileSync(path.join(src, file), 'utf8') }));
}

function keys(catalogue: object, prefix = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? keys(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

/** Messages picked by an enum of the contract or of the catalogue: `text.sim[status]`. */
const BY_ENUM =
  /^(left\.unlimited|plan\.price|plan\.per|usage\.(call|message)|contract\.kind)\.|^sim\.[A-Z]+$|^usage\.[A-Z]+$/;
/** Messages taken out of their group first: `const { tvOn } = text.contract`. */
const ALONE = /^(units|contract)\.(\w+)$/;

test('every message is used', () => {
  const code = sources()
    .map((source) => source.code)
    .join('\n');
  const unused = keys(ru).filter((key) => {
    const alone = ALONE.exec(key)?.[2];
    return (
      !BY_ENUM.test(key) &&
      !code.includes(`text.${key}`) &&
      !(alone && new RegExp(`\\b${alone}\\b`).test(code))
    );
  });

  expect(unused).toEqual([]);
});

test('every message of a feature is used in it', () => {
  const unused = chapters.flatMap((chapter) => {
    const code = sources()
      .filter(({ file }) => file.startsWith(`${chapter.folder}/`))
      .map((source) => source.code)
      .join('\n');
    return keys(chapter.ru).filter((key) => !named(code, key) && !picked(key));
  });

  expect(unused).toEqual([]);
});

/** By its own name: `words.access.due`, `const { access } = words` and `access.due`, or one of a list of names. */
function named(code: string, key: string) {
  return new RegExp(`\\b${key.slice(key.lastIndexOf('.') + 1)}\\b`).test(code);
}

/** By an enum of the contract: `words.state[status]`. */
function picked(key: string) {
  return /(^|\.)[A-Z_]+$/.test(key);
}

test('both languages have the same messages', () => {
  expect(keys(en)).toEqual(keys(ru));
  expect(chapters.length).toBeGreaterThan(0);
  for (const chapter of chapters) expect(keys(chapter.en), chapter.folder).toEqual(keys(chapter.ru));
});

test('no text stands in the code', () => {
  const guilty = sources().filter(({ code }) =>
    /[а-яё]{2}/i.test(code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|\(в\|[^/]*/gm, '')),
  );

  expect(guilty.map(({ file }) => file)).toEqual([]);
});

test('no message shouts or apologises for the reader', () => {
  const said = JSON.stringify([ru, en, chapters]);

  expect(said).not.toMatch(/[!]/);
});

test('a short word stays with the next one', () => {
  expect(tied('Пришлём код в SMS и на почту')).toBe('Пришлём код в\u00a0SMS и\u00a0на\u00a0почту');
});

test('a number stays with what it counts', () => {
  expect(tied('2 ГБ, 1 500 минут и 500 SMS')).toBe('2\u00a0ГБ, 1\u00a0500\u00a0минут и\u00a0500\u00a0SMS');
  expect(tied('по 3 ₽ за минуту')).toBe('по\u00a03\u00a0₽ за\u00a0минуту');
  expect(numbered('30 GB of 40, 4 accounts')).toBe('30\u00a0GB of 40, 4\u00a0accounts');
});

test('counts choose their words', () => {
  expect([1, 2, 5, 21].map((count) => ru.contract.channels(count))).toEqual([
    '1\u00a0канал',
    '2\u00a0канала',
    '5\u00a0каналов',
    '21\u00a0канал',
  ]);
  expect([1, 2].map((count) => en.contract.channels(count))).toEqual(['1\u00a0channel', '2\u00a0channels']);
});
