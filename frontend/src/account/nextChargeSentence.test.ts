import { expect, test } from 'vitest';
import { aHome, aLine, charge, TODAY } from '../testing/accounts.ts';
import { plusDays } from '../text/days.ts';
import { createFormat } from '../text/format.ts';
import { ru } from '../text/ru.ts';
import type { Account } from './account.ts';
import { nextChargeSentence } from './nextChargeSentence.ts';

const format = createFormat('ru', 'Europe/Moscow', ru);

function said(account: Account) {
  const { sentence, short } = nextChargeSentence(account, ru, format);
  return [sentence.replaceAll('\u00a0', ' '), short];
}

function lasting(lastsUntil: string, account: Account): Account {
  return { ...account, balance: { ...account.balance, lastsUntil } };
}

test('the next charge and what it leaves', () => {
  const line = aLine('Анна', '846.50', { nextCharges: [charge('2026-12-01', '590.00', '256.50')] });

  expect(said(line)).toEqual(['1 декабря спишем 590 ₽, останется 256,50 ₽', false]);
});

test('all that is charged on one day is one amount', () => {
  const line = aLine('Вера', '1000.00', {
    nextCharges: [
      charge('2026-12-01', '590.00', '410.00'),
      charge('2026-12-01', '259.00', '151.00'),
      charge('2026-12-02', '100.00', '51.00'),
    ],
  });

  expect(said(line)).toEqual(['1 декабря спишем 849 ₽, останется 151 ₽', false]);
});

test('the first charge the money does not cover comes before an earlier one it does', () => {
  const line = aLine('Миша', '214.00', {
    nextCharges: [charge('2026-11-23', '50.00', '164.00'), charge('2026-11-27', '300.00', '-136.00')],
  });

  expect(said(line)).toEqual(['27 ноября спишем 300 ₽, не хватит 136 ₽', true]);
});

test('a daily fee, and until when the money lasts', () => {
  const days = (after: number[]) =>
    after.map((left, index) => charge(plusDays(TODAY, index), '29.67', left.toFixed(2), { per: 'DAY' }));

  expect(said(aHome('Дом', '900.00', { nextCharges: days([870, 841]) }))).toEqual([
    'Каждый день списываем 29,67 ₽',
    false,
  ]);
  expect(said(lasting('2026-11-23', aHome('Дом', '40.00', { nextCharges: days([10, -19]) })))).toEqual([
    'Каждый день списываем 29,67 ₽; денег хватит до 23 ноября',
    true,
  ]);
  expect(said(lasting('2026-12-20', aHome('Дом', '900.00', { nextCharges: days([870, 841]) })))).toEqual([
    'Каждый день списываем 29,67 ₽; денег хватит до 20 декабря',
    false,
  ]);
});

test('until when the money lasts beyond the next charge', () => {
  const line = aLine('Анна', '846.50', { nextCharges: [charge('2026-12-01', '590.00', '256.50')] });

  expect(said(lasting('2027-01-01', line))).toEqual([
    '1 декабря спишем 590 ₽, останется 256,50 ₽; денег хватит до 1 января',
    false,
  ]);
});

test('no charges at all', () => {
  expect(said(aLine('Вера', '300.00'))).toEqual(['В ближайшие 10 дней списаний нет', false]);
});
