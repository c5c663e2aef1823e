import { expect, test } from 'vitest';
import { aHome, aLine, charge, rub } from '../../testing/accounts.ts';
import { createFormat } from '../../text/format.ts';
import { ru } from '../../text/ru.ts';
import { balanceCaption } from './balanceCaption.ts';

const format = createFormat('ru', 'Europe/Moscow', ru);
const said = (account: Parameters<typeof balanceCaption>[0]) =>
  balanceCaption(account, ru, format)?.replaceAll('\u00a0', ' ');

test('all that is charged on one day is one amount', () => {
  const vera = aLine('Вера', '1000.00', {
    nextCharges: [charge('2026-12-01', '590.00', '410.00'), charge('2026-12-01', '259.00', '151.00')],
  });

  expect(said(vera)).toBe('спишем 849 ₽');
});

test('below zero a number lives on trust credit, a home on credit', () => {
  const balance = {
    amount: rub('-120.00'),
    creditLimit: rub('300.00'),
    asOf: '2026-11-22T09:00:00Z',
    lastsUntil: null,
  };

  expect([said(aLine('Роман', '0.00', { balance })), said(aHome('Дом', '0.00', { balance }))]).toEqual([
    'кредит доверия',
    'кредит',
  ]);
});
