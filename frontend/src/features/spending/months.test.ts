import { expect, test } from 'vitest';
import { lastDay, monthOf, nameOf, plusMonths } from './months.ts';

test('months follow each other over the end of a year', () => {
  expect(plusMonths('2026-12', 1)).toBe('2027-01');
  expect(plusMonths('2026-01', -1)).toBe('2025-12');
  expect(plusMonths('2026-03', -5)).toBe('2025-10');
});

test('the last day knows leap years', () => {
  expect(lastDay('2028-02')).toBe('2028-02-29');
  expect(lastDay('2026-12')).toBe('2026-12-31');
});

test('a month of another year is named with it', () => {
  const names = ['Январь'];
  expect(nameOf('2026-01', names, '2026-11-22')).toBe('Январь');
  expect(nameOf('2025-01', names, '2026-11-22')).toBe('Январь 2025');
  expect(monthOf('2026-11-22')).toBe('2026-11');
});
