import { expect, test } from 'vitest';
import { filterOf, isFiltered, read } from './search.ts';

test('without a filter the operations are those of the month', () => {
  const search = read({ month: '2026-02', who: 'account_1' });

  expect(filterOf(search, '2026-02')).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
    category: null,
    text: null,
  });
  expect(isFiltered(search)).toBe(false);
});

test('days, a category and words are what is looked for', () => {
  const search = read({ from: 'any', to: '2026-03-09', about: 'TV', text: 5 });

  expect(filterOf(search, '2026-02')).toEqual({ from: null, to: '2026-03-09', category: 'TV', text: '5' });
  expect(isFiltered(search)).toBe(true);
});

test('what is no month, no day and no category is left out', () => {
  const search = read({ month: '2026-13', from: 'soon', to: ['x'], about: 'LUNCH' });

  expect(search.month).toBeUndefined();
  expect(filterOf(search, '2026-02')).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
    category: null,
    text: null,
  });
});
