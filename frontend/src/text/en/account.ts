import { plural } from '../plural.ts';
import type { Messages } from '../ru.ts';

const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`;

const lasts = (count: number) => (count < 1 ? 'lasts less than a day' : `lasts ${days(count)}`);

export const account: Messages['account'] = {
  primary: 'Primary',
  onBalance: 'Balance',
  asOf: (time) => `at ${time}`,
  charge: (sum) => `next ${sum}`,
  need: (sum) => `needs ${sum}`,
  perDay: (sum) => `${sum} a day`,
  credit: 'trust credit',
  nextCharge: (day, sum, after) => `On ${day} we’ll charge ${sum}, leaving ${after}`,
  nextShort: (day, sum, missing) => `On ${day} we’ll charge ${sum}: you’ll be ${missing} short`,
  daily: (sum) => `We charge ${sum} every day`,
  lasts: (day) => `; funds last until ${day}`,
  dailyLater: (day, sum) => `, from ${day} ${sum}`,
  noCharges: 'No charges in the next 10 days',
  creditTitle: 'Trust credit is on',
  creditWorks: (limit) => `The service works while the balance is at least ${limit}.`,
  creditFree: 'It is free and not in use now.',
  creditUsed: (used, left) => `${used} is used, ${left} is left.`,
  chargesTitle: 'Upcoming charges',
  chargesEmpty: 'No charges in the next 10 days.',
  everyDay: 'Every day',
  notCovered: 'not enough money',
  balanceAfter: (sum) => `leaves ${sum}`,
};

export const left: Messages['left'] = {
  title: (day) => `Left until ${day}`,
  empty: 'This plan has no allowances: you pay for what you use.',
  of: (total) => `of ${total}`,
  until: (day) => `until ${day}`,
  unlimited: { DATA: 'Unlimited data', VOICE: 'Unlimited calls', SMS: 'Unlimited SMS' },
  lasts,
  gone: 'used up',
  bar: (left, total, pace) => `${left} of ${total} left. At an even pace ${pace} would be left`,
  ahead: (pace) => `Well ahead: at an even pace ${pace} would be left`,
  even: 'Right on pace',
  behind: (pace, count) =>
    `Going faster than planned: at an even pace ${pace} would be left${count === null ? '' : `. The rest ${lasts(count)}`}`,
};

export const plan: Messages['plan'] = {
  title: 'Plan',
  options: 'Options',
  optionsEmpty: 'No options.',
  prices: 'All prices',
  suspended: 'paused',
  free: 'free',
  price: {
    ONE_TIME: 'Connection',
    RECURRING: { MONTH: 'Monthly fee', DAY: 'Daily fee', other: 'Fee' },
    USAGE: {
      MINUTE: 'A minute of a call',
      MESSAGE: 'A message',
      MEGABYTE: 'A megabyte',
      GIGABYTE: 'A gigabyte',
      other: 'Use',
    },
    AFTER_LIMIT: {
      MINUTE: 'A minute after the limit',
      MESSAGE: 'A message after the limit',
      MEGABYTE: 'A megabyte after the limit',
      GIGABYTE: 'A gigabyte after the limit',
      other: 'After the limit',
    },
  },
  per: {
    ITEM: '',
    MONTH: '/mo',
    DAY: '/day',
    MINUTE: '/min',
    MESSAGE: '/msg',
    MEGABYTE: '/MB',
    GIGABYTE: '/GB',
  },
};
