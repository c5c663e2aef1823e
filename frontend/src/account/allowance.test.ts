import { expect, test } from 'vitest';
import { aLine, gigabytes, NOW } from '../testing/accounts.ts';
import { allowancesOf, allowancesOfLine, mainAllowance } from './allowance.ts';

test('what is left is compared with an even pace', () => {
  const [ahead] = allowancesOf([gigabytes(18.4, 30, 10)], NOW);
  const [behind] = allowancesOf([gigabytes(1.2, 15, 5)], NOW);

  expect(ahead).toMatchObject({ low: false, ahead: true, lastsDays: null });
  expect(behind?.low).toBe(true);
});

test('the forecast counts whole days at the pace so far', () => {
  // 13.8 GB went in 20 days, so 1.2 GB lasts 1.7 of them.
  const [behind] = allowancesOf([gigabytes(1.2, 15, 5)], NOW);

  expect(behind?.lastsDays).toBe(1);
});

test.each([9.5, 9.9, 10, 10.5])('%s GB beside a notch at 10 of 30 neither alarms nor praises', (left) => {
  expect(allowancesOf([gigabytes(left, 30, 10)], NOW)[0]).toMatchObject({ low: false, ahead: false });
});

test('a blocked SIM uses nothing, so nothing runs out too soon', () => {
  const blocked = aLine('Лев', '0.00', { sim: { status: 'BLOCKED' }, buckets: [gigabytes(1.2, 15, 5)] });

  expect(allowancesOfLine(blocked, NOW)[0]).toMatchObject({ low: false, ahead: false, lastsDays: null });
});

test('an allowance that is used up lasts no day', () => {
  expect(allowancesOf([gigabytes(0, 15, 5)], NOW)[0]).toMatchObject({
    low: true,
    lastsDays: 0,
    leftShare: 0,
  });
});

test('buckets of one kind are one allowance', () => {
  const [together] = allowancesOf([gigabytes(10, 30, 10), gigabytes(5, 5, 1)], NOW);

  expect(together).toMatchObject({ leftShare: 15 / 35, paceShare: 11 / 35 });
});

test('buckets of two lengths that outlive the first end alarm nobody', () => {
  const [together] = allowancesOf(
    [
      { ...gigabytes(12, 30, 14), startedAt: '2026-10-22T09:00:00Z', expiresAt: '2026-11-24T09:00:00Z' },
      gigabytes(0, 0, 0),
    ],
    NOW,
  );

  expect(together).toMatchObject({ low: false, lastsDays: null });
});

test('one unlimited bucket makes the kind unlimited', () => {
  const unlimited = {
    ...gigabytes(0, 0, 0),
    allowed: null,
    remaining: null,
    evenPace: null,
    unlimited: true,
  };

  expect(allowancesOf([gigabytes(1, 30, 10), unlimited], NOW)[0]).toMatchObject({
    unlimited: true,
    low: false,
  });
});

test('the main allowance is the one that runs out soonest', () => {
  const voice = { ...gigabytes(1, 30, 10), kind: 'VOICE' as const };
  const main = mainAllowance(allowancesOf([gigabytes(20, 30, 10), voice], NOW));

  expect(main?.kind).toBe('VOICE');
  expect(mainAllowance([])).toBeUndefined();
});
