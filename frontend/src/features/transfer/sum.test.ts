import { expect, test } from 'vitest';
import { typedSum } from './sum.ts';

test('a sum is read as people write it', () => {
  expect(['100', '99,5', '99.50', ' 1 500 ₽', '1\u00a0500,00', '007', '5,'].map(typedSum)).toEqual([
    '100.00',
    '99.50',
    '99.50',
    '1500.00',
    '1500.00',
    '7.00',
    '5.00',
  ]);
});

test('what is no sum to the kopeck is none', () => {
  for (const typed of ['', ' ', '1,234', '-5', '1e3', '10 000 000 000', 'сто', '1.2.3', '٣'])
    expect(typedSum(typed), typed).toBe('');
});
