import type { Day } from '../../text/days.ts';
import { firstDay, lastDay, type Month } from './months.ts';
import { CATEGORIES, type Category } from './spending.ts';

/** What stands in the address of the page. */
export type SpendingSearch = {
  month?: Month;
  who?: string;
  /** A day, or `any` for all time; without it the days are those of the month. */
  from?: Day | 'any';
  to?: Day | 'any';
  about?: string;
  text?: string;
};

export type LedgerFilter = {
  from: Day | null;
  to: Day | null;
  category: Category | null;
  text: string | null;
};

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An address may say anything: what is no month, day or word is left out. */
export function read(search: Record<string, unknown>): SpendingSearch {
  const said = (name: string) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const fitting = (name: string, shape: RegExp) => {
    const value = said(name);
    return value !== undefined && (value === 'any' || shape.test(value)) ? value : undefined;
  };
  const month = fitting('month', MONTH);
  return {
    month: month === 'any' ? undefined : month,
    who: said('who'),
    from: fitting('from', DAY),
    to: fitting('to', DAY),
    about: said('about'),
    text: said('text'),
  };
}

const day = (chosen: string | undefined, otherwise: Day) => (chosen === 'any' ? null : (chosen ?? otherwise));

export function categoryOf(search: SpendingSearch): Category | null {
  return CATEGORIES.find((category) => category === search.about) ?? null;
}

export function filterOf(search: SpendingSearch, month: Month): LedgerFilter {
  return {
    from: day(search.from, firstDay(month)),
    to: day(search.to, lastDay(month)),
    category: categoryOf(search),
    text: search.text ?? null,
  };
}

export function isFiltered({ from, to, about, text }: SpendingSearch): boolean {
  return [from, to, about, text].some((one) => one !== undefined);
}
