import { expect, test } from 'vitest';
import { aLine, charge } from '../../testing/accounts.ts';
import { comingOf, decimal, kopecksOf, suggestionsFor } from './sums.ts';

const limits = { least: 1_000, most: 1_500_000 };

test.each([
  ['136', 13_600],
  ['136,5', 13_650],
  ['136.50', 13_650],
  ['15 000', 1_500_000],
  ['0,07', 7],
  ['10.', 1_000],
  ['', null],
  ['-5', null],
  ['10.005', null],
  ['1e3', null],
  ['сто', null],
])('%s is %s kopecks', (typed, kopecks) => {
  expect(kopecksOf(typed)).toBe(kopecks);
});

test('kopecks are written as the contract wants them', () => {
  expect([7, 13_650, 1_500_000].map(decimal)).toEqual(['0.07', '136.50', '15000.00']);
});

test('what is missing comes first, to the kopeck', () => {
  const line = aLine('Миша', '214.00', { nextCharges: [charge('2026-11-27', '350.00', '-136.00')] });

  expect(suggestionsFor(line, limits)).toEqual([
    { kopecks: 13_600, exact: true },
    { kopecks: 35_000, exact: false },
    { kopecks: 50_000, exact: false },
  ]);
  expect(comingOf(line)).toEqual({ kopecks: 35_000, until: '2026-11-27', name: 'Простор 30' });
});

test('an account below zero is offered what it owes', () => {
  const line = aLine('Роман', '-120.50', {
    balance: {
      amount: { amount: '-120.50', currency: 'RUB' },
      creditLimit: { amount: '300.00', currency: 'RUB' },
      asOf: '2026-11-22T09:00:00Z',
      lastsUntil: null,
    },
  });

  expect(suggestionsFor(line, limits)[0]).toEqual({ kopecks: 12_050, exact: true });
});

test('nothing is offered that the operator would not take', () => {
  const line = aLine('Миша', '214.00', { nextCharges: [charge('2026-11-27', '215.00', '-1.00')] });

  expect(suggestionsFor(line, limits).map(({ kopecks }) => kopecks)).toEqual([21_500, 50_000, 100_000]);
});

test('several charges are told together', () => {
  const line = aLine('Миша', '214.00', {
    nextCharges: [charge('2026-11-25', '100.00', '114.00'), charge('2026-11-27', '350.00', '-236.00')],
  });

  expect(comingOf(line)).toEqual({ kopecks: 45_000, until: '2026-11-27', name: null });
});

test('without charges nothing comes', () => {
  expect(comingOf(aLine('Миша', '214.00'))).toBeNull();
});
