import { describe, expect, test } from 'vitest';
import type { Account } from '../../account/account.ts';
import { aHome, aLine, charge, rub, TODAY } from '../../testing/accounts.ts';
import { en } from '../../text/en.ts';
import { createFormat } from '../../text/format.ts';
import { plain } from '../../text/Rich.tsx';
import { ru } from '../../text/ru.ts';
import { explanationOf, phraseOf } from './phrase.ts';

const russian = createFormat('ru', 'Europe/Moscow', ru);
const english = createFormat('en', 'Europe/Moscow', en);
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const inRussian = (accounts: Account[]) => spaced(plain(phraseOf(accounts, TODAY, ru, russian)));
const inEnglish = (accounts: Account[]) => spaced(plain(phraseOf(accounts, TODAY, en, english)));

const anna = aLine('Анна', '846.50', { nextCharges: [charge('2026-12-01', '590.00', '256.50')] });
const misha = aLine('Миша', '214.00', { nextCharges: [charge('2026-11-27', '350.00', '-136.00')] });
const blocked = aLine('Вера', '300.00', { sim: { status: 'BLOCKED' } });
const belowZero = aLine('Игорь', '-120.00', {
  balance: {
    amount: rub('-120.00'),
    creditLimit: rub('300.00'),
    asOf: '2026-11-22T09:00:00Z',
    lastsUntil: null,
  },
});
const paused = aHome('Дача', '320.00', { broadband: { status: 'SUSPENDED', speedMbps: 100 }, tv: null });

describe('the phrase', () => {
  test('names the first charge that the money does not cover', () => {
    expect(inRussian([anna, misha])).toBe('Миша: не хватит 136 ₽ к пятнице');
    expect(inEnglish([anna, misha])).toBe('Миша: ₽136 short by Friday');
  });

  test('adds up all that is due on one day', () => {
    const twice = [charge('2026-11-27', '250.00', '-16.00'), charge('2026-11-27', '120.00', '-136.00')];
    expect(inRussian([anna, aLine('Маша', '234.00', { nextCharges: twice })])).toBe(
      'Маша: не хватит 136 ₽ к пятнице',
    );
  });

  test('is reassuring when all is paid', () => {
    expect(inRussian([anna])).toBe('До 1 декабря всё оплачено');
    expect(inEnglish([anna])).toBe('All paid until 1 December');
  });

  test('of a single account needs no name', () => {
    expect(inRussian([misha])).toBe('Не хватит 136 ₽ к пятнице');
    expect(inEnglish([misha])).toBe('₽136 short by Friday');
  });

  test('puts what is wrong now before what will be wrong', () => {
    expect(inRussian([anna, misha, blocked])).toBe('Вера: SIM заблокирована');
    expect(inRussian([anna, belowZero, paused])).toBe('Игорь: в минусе на 120 ₽');
    expect(inRussian([anna, paused])).toBe('Дача: услуги на паузе');
  });

  test('counts credit in: a charge that credit covers is not short', () => {
    const onCredit = aLine('Игорь', '-120.00', {
      balance: belowZero.balance,
      nextCharges: [charge('2026-11-29', '300.00', '-420.00')],
    });
    expect(inRussian([onCredit])).toBe('Не хватит 120 ₽ к 29 ноября');
  });

  test.each([
    ['2026-11-22', 'Не хватит 136 ₽ сегодня'],
    ['2026-11-23', 'Не хватит 136 ₽ завтра'],
    ['2026-11-24', 'Не хватит 136 ₽ ко вторнику'],
    ['2026-11-28', 'Не хватит 136 ₽ к субботе'],
    ['2026-11-29', 'Не хватит 136 ₽ к 29 ноября'],
  ])('on %s says %s', (on, words) => {
    const line = aLine('Миша', '214.00', { nextCharges: [charge(on, '350.00', '-136.00')] });
    expect(inRussian([line])).toBe(words);
  });
});

describe('the sums behind it', () => {
  const explained = (accounts: Account[]) => spaced(explanationOf(accounts, TODAY, ru, russian));

  test('say that the rest is fine, what will be charged and what there is', () => {
    expect(explained([anna, misha])).toBe(
      'Остальное в порядке. До 1 декабря спишем 940 ₽, на 2 счетах 1 060,50 ₽.',
    );
  });

  test('name the other troubles', () => {
    expect(explained([misha, blocked, paused])).toContain('Обратите внимание ещё: Миша, Дача.');
  });

  test('tell how far a balance below zero may go, and not the balance again', () => {
    expect(explained([belowZero])).toBe(
      'Кредит доверия включён. Связь работает, пока на счёте не меньше −300 ₽. До 1 декабря списаний нет.',
    );
    expect(explained([anna, belowZero])).toBe(
      'Остальное в порядке. Кредит доверия включён. Связь работает, пока на счёте не меньше −300 ₽. До 1 декабря спишем 590 ₽, на 2 счетах 726,50 ₽.',
    );
  });

  test('do without charges', () => {
    expect(explained([blocked])).toBe('До 1 декабря списаний нет, на счёте 300 ₽.');
  });

  test('are empty without accounts', () => {
    expect(explained([])).toBe('');
  });
});
