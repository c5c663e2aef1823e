import { CombinedError } from 'urql';
import { beforeEach, expect, test } from 'vitest';
import { reloadWhenOutdated } from './outdated.ts';

let reloads = 0;
const answered = (code: string, build: string) =>
  reloadWhenOutdated(
    new CombinedError({ graphQLErrors: [{ message: '-', extensions: { code } }] }),
    build,
    () => {
      reloads += 1;
    },
  );

beforeEach(() => {
  sessionStorage.clear();
  reloads = 0;
});

test('a page older than the server reloads itself, and only once', () => {
  answered('UNKNOWN_DOCUMENT', '/assets/a.js');
  answered('UNKNOWN_DOCUMENT', '/assets/a.js');

  expect(reloads).toBe(1);
});

test('a later build may grow old too', () => {
  answered('UNKNOWN_DOCUMENT', '/assets/a.js');
  answered('UNKNOWN_DOCUMENT', '/assets/b.js');

  expect(reloads).toBe(2);
});

test('any other failure is shown, not reloaded away', () => {
  answered('INTERNAL', '/assets/a.js');

  expect(reloads).toBe(0);
});
