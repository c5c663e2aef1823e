import { expect, test } from 'vitest';
import { aHome, aLine, charge, TODAY } from '../../testing/accounts.ts';
import { plusDays } from '../../text/days.ts';
import { ribbonOf } from './ribbon.ts';

const misha = aLine('Миша', '214.00', { nextCharges: [charge('2026-11-27', '350.00', '-136.00')] });
const anna = aLine('Анна', '846.50', { nextCharges: [charge('2026-12-01', '590.00', '256.50')] });

function daily(balance: number) {
  return Array.from({ length: 10 }, (_, index) => {
    const after = (balance - 29.67 * (index + 1)).toFixed(2);
    return charge(plusDays(TODAY, index), '29.67', after, { per: 'DAY' });
  });
}

test('ten days begin today', () => {
  const { days } = ribbonOf([anna], TODAY);

  expect(days.map(({ day }) => day.slice(5))).toEqual([
    '11-22',
    '11-23',
    '11-24',
    '11-25',
    '11-26',
    '11-27',
    '11-28',
    '11-29',
    '11-30',
    '12-01',
  ]);
});

test('a charge is a pin in the hue of its account, amber when the money falls short', () => {
  const { days } = ribbonOf([anna, misha], TODAY);

  expect(days[5]).toMatchObject({ short: true, kopecks: 35_000, pins: [{ label: 'Миша', hue: 2 }] });
  expect(days[9]).toMatchObject({ short: false, kopecks: 59_000, pins: [{ label: 'Анна', hue: 1 }] });
});

test('accounts charged on one day share it', () => {
  const nina = aLine('Нина', '500.00', { nextCharges: [charge('2026-12-01', '250.00', '250.00')] });

  expect(ribbonOf([anna, nina], TODAY).days[9]).toMatchObject({ kopecks: 84_000, pins: [{}, {}] });
});

test('a daily fee is told once and counted every day', () => {
  const ribbon = ribbonOf([aHome('Дом', '1240.00', { nextCharges: daily(1240) })], TODAY);

  expect(ribbon.daily).toMatchObject([{ label: 'Дом', fee: { amount: '29.67' } }]);
  expect(ribbon.total).toBe(29_670);
  expect(ribbon.days.every(({ pins }) => pins.length === 0)).toBe(true);
});

test('a fee shared among the days of a month says from when a day costs something else', () => {
  const shares = ['29.67', '29.66', '28.70'].map((sum, index) =>
    charge(plusDays(TODAY, index), sum, '900.00', { per: 'DAY' }),
  );
  const { daily: fees } = ribbonOf([aHome('Дом', '1240.00', { nextCharges: shares })], TODAY);

  expect(fees).toMatchObject([
    { fee: { amount: '29.67' }, later: { on: plusDays(TODAY, 2), fee: { amount: '28.70' } } },
  ]);
});

test('a daily fee gets a pin on the day the money runs out', () => {
  const { days } = ribbonOf([aHome('Дом', '100.00', { nextCharges: daily(100) })], TODAY);

  expect(days.filter(({ short }) => short).map(({ day }) => day)).toEqual(['2026-11-25']);
});
