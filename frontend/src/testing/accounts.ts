import type { Bucket, HomeContract, Line, PlannedCharge } from '../account/account.ts';
import { minor } from '../text/money.ts';

export const TODAY = '2026-11-22';
export const NOW = Date.parse('2026-11-22T09:00:00Z');

const GIGABYTE = 1_073_741_824;

export function rub(amount: string) {
  return { amount, currency: 'RUB' as const };
}

/** A fee on a day, with what is left after it. */
export function charge(
  on: string,
  amount: string,
  after: string,
  more: Partial<PlannedCharge> = {},
): PlannedCharge {
  return {
    on,
    amount: rub(amount),
    per: 'MONTH',
    balanceAfter: rub(after),
    covered: minor(rub(after)) >= 0,
    product: { id: 'product_1', offering: { name: 'Простор 30' } },
    ...more,
  } as PlannedCharge;
}

export function gigabytes(left: number, total: number, pace: number): Bucket {
  const volume = (amount: number) => ({ amount: String(amount * GIGABYTE), unit: 'BYTE' as const });
  return {
    kind: 'DATA',
    allowed: volume(total),
    used: volume(total - left),
    remaining: volume(left),
    unlimited: false,
    startedAt: '2026-11-02T09:00:00Z',
    expiresAt: '2026-12-02T09:00:00Z',
    evenPace: volume(pace),
  };
}

export function aLine(label: string, balance: string, more: Partial<Line> = {}): Line {
  return {
    __typename: 'MobileLine',
    id: `account_${label}`,
    label,
    balance: {
      amount: rub(balance),
      creditLimit: rub('0.00'),
      asOf: '2026-11-22T09:00:00Z',
      lastsUntil: null,
    },
    nextCharges: [],
    stopped: null,
    msisdn: '+79000000001',
    primary: false,
    deviceLostSince: null,
    sim: { status: 'ACTIVE' },
    buckets: [],
    ...more,
  };
}

export function aHome(label: string, balance: string, more: Partial<HomeContract> = {}): HomeContract {
  return {
    __typename: 'HomeContract',
    id: `account_${label}`,
    label,
    balance: {
      amount: rub(balance),
      creditLimit: rub('0.00'),
      asOf: '2026-11-22T09:00:00Z',
      lastsUntil: null,
    },
    nextCharges: [],
    stopped: null,
    address: { street: 'Садовая', house: '12', flat: '48' },
    broadband: { status: 'ACTIVE', speedMbps: 500 },
    tv: { status: 'ACTIVE', channelCount: 186 },
    ...more,
  };
}
