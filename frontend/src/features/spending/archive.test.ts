import { expect, test } from 'vitest';
import { type Archive, behind, extended, type Page, renewed, together } from './archive.ts';
import type { Operation } from './spending.ts';

const operation = (id: string, hour: number) =>
  ({ id, at: `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z` }) as Operation;

const page = (account: string, operations: Operation[], endCursor: string | null = null): Page => ({
  account,
  operations,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

const ids = (archive: Archive, accounts: string[]) =>
  together(archive, accounts).operations.map(({ id }) => id);

test('the latest of all accounts stands first', () => {
  const archive = renewed({}, [
    page('a', [operation('a2', 12), operation('a1', 8)]),
    page('b', [operation('b1', 10)]),
  ]);

  expect(ids(archive, ['a', 'b'])).toEqual(['a2', 'b1', 'a1']);
  expect(ids(archive, ['b'])).toEqual(['b1']);
  expect(together(archive, ['a', 'b']).more).toBe(false);
});

test('nothing is shown beyond what is not read yet', () => {
  const archive = renewed({}, [
    page('a', [operation('a3', 12), operation('a2', 11)], 'cursor'),
    page('b', [operation('b1', 9)]),
  ]);

  expect(ids(archive, ['a', 'b'])).toEqual(['a3', 'a2']);
  expect(behind(archive, ['a', 'b'])).toEqual([{ account: 'a', after: 'cursor' }]);

  const more = extended(archive, page('a', [operation('a1', 10)]));

  expect(ids(more, ['a', 'b'])).toEqual(['a3', 'a2', 'a1', 'b1']);
  expect(behind(more, ['a', 'b'])).toEqual([]);
});

test('what comes later pushes nothing out', () => {
  const first = renewed({}, [page('a', [operation('a2', 12), operation('a1', 11)], 'cursor')]);
  const read = extended(first, page('a', [operation('a0', 10)]));

  const later = renewed(read, [page('a', [operation('a3', 13), operation('a2', 12)], 'other')]);

  expect(ids(later, ['a'])).toEqual(['a3', 'a2', 'a1', 'a0']);
  expect(together(later, ['a']).more).toBe(false);
});

test('of one moment those of an account keep their order', () => {
  const archive = renewed({}, [page('a', [operation('a2', 12), operation('a1', 12)])]);

  expect(ids(archive, ['a'])).toEqual(['a2', 'a1']);
});
