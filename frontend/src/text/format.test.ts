import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { createFormat } from './format.ts';
import { ru } from './ru.ts';

const russian = createFormat('ru', 'Europe/Moscow', ru);
const english = createFormat('en', 'Europe/Moscow', en);
const rub = (amount: string) => ({ amount, currency: 'RUB' });
/** Spaces that must not break are drawn as `_`. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

describe('money', () => {
  test.each([
    ['1234.50', '1_234,50_₽', '₽1,234.50'],
    ['890.00', '890_₽', '₽890'],
    ['-120.00', '−120_₽', '−₽120'],
    ['0.00', '0_₽', '₽0'],
    ['29.67', '29,67_₽', '₽29.67'],
    ['1000000.05', '1_000_000,05_₽', '₽1,000,000.05'],
  ])('%s', (amount, inRussian, inEnglish) => {
    expect(seen(russian.money(rub(amount)))).toBe(inRussian);
    expect(english.money(rub(amount))).toBe(inEnglish);
  });

  test('a sum with a sign says which way it went', () => {
    expect(seen(russian.signed(rub('1000.00')))).toBe('+1_000_₽');
    expect(seen(russian.signed(rub('-120.00')))).toBe('−120_₽');
    expect(english.signed(rub('1000.00'))).toBe('+₽1,000');
  });

  test('kopecks of a figure stand apart', () => {
    const parts = russian.moneyParts(rub('846.50'));
    expect(parts.filter(({ small }) => small).map(({ value }) => value)).toEqual([',', '50']);
  });

  test('another operator has another currency', () => {
    expect(seen(russian.money({ amount: '12.30', currency: 'UAH' }))).toBe('12,30_₴');
  });
});

test.each([
  ['+79450102468', '+7_945_010-24-68'],
  ['0890', '0890'],
  ['+37491234567', '+37491234567'],
])('the number %s is written %s', (msisdn, written) => {
  expect(seen(russian.phone(msisdn))).toBe(written);
});

test.each([
  ['2048173360', '№_20_4817_3360', 'No._20_4817_3360'],
  ['100000001', '№_1_0000_0001', 'No._1_0000_0001'],
])('the contract %s is grouped from the right', (digits, inRussian, inEnglish) => {
  expect(seen(russian.contract(digits))).toBe(inRussian);
  expect(seen(english.contract(digits))).toBe(inEnglish);
});

test.each([
  ['19756849562', 'BYTE', '18,4_ГБ', '18.4_GB'],
  ['327155712', 'BYTE', '312_МБ', '312_MB'],
  ['20480', 'BYTE', '20_КБ', '20_KB'],
  ['0', 'BYTE', '0_ГБ', '0_GB'],
  ['24720', 'SECOND', '412_мин', '412_min'],
  ['1000', 'MESSAGE', '1_000_SMS', '1,000_SMS'],
] as const)('%s %s is a volume a person would say', (amount, unit, inRussian, inEnglish) => {
  expect(seen(russian.volume({ amount, unit }))).toBe(inRussian);
  expect(seen(english.volume({ amount, unit }))).toBe(inEnglish);
});

test('minutes that are left are never rounded up', () => {
  expect(russian.volumeParts({ amount: '119', unit: 'SECOND' }, 'down').value).toBe('1');
});

test('days are written in full', () => {
  expect(seen(russian.day('2026-12-01'))).toBe('1_декабря');
  expect(seen(english.day('2026-12-01'))).toBe('1_December');
  expect(seen(russian.dayAndYear('2024-03-14'))).toBe('14_марта_2024');
  expect(russian.fullDay('2026-11-22')).toBe('Воскресенье, 22 ноября');
});

test('a day is the operator’s, wherever the reader is', () => {
  const lateInLondon = Date.parse('2026-11-22T21:30:00Z');
  expect(russian.dayAt(lateInLondon)).toBe('2026-11-23');
  expect(seen(russian.dayOf('2026-11-30T21:00:00Z'))).toBe('1_декабря');
});

test('a moment is told shorter the nearer it is', () => {
  const now = new Date('2026-11-22T10:07:00Z');
  expect(seen(russian.moment('2026-11-22T07:00:00Z', now))).toBe('сегодня в_10:00');
  expect(seen(russian.moment('2026-11-21T18:40:00Z', now))).toBe('вчера в_21:40');
  expect(seen(russian.moment('2026-11-01T06:05:00Z', now))).toMatch(/^1_нояб\.?, 09:05$/);
  expect(russian.shortMoment('2026-11-21T18:40:00Z', now)).toBe('вчера');
});

test.each([
  [42_000, '0:42'],
  [600_000, '10:00'],
  [61_001, '1:02'],
  [-5, '0:00'],
])('a countdown of %i ms shows %s', (milliseconds, shown) => {
  expect(russian.countdown(milliseconds)).toBe(shown);
});

test.each([
  [45, '45_с'],
  [120, '2_мин'],
  [192, '3_мин 12_с'],
])('a call of %i s lasted %s', (seconds, shown) => {
  expect(seen(russian.duration(seconds))).toBe(shown);
});
