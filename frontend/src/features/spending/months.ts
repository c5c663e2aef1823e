import type { Day } from '../../text/days.ts';

/** A month as an address writes it: 2026-10. */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** 0 for January. */
export function indexOf(month: Month): number {
  return Number(month.slice(5, 7)) - 1;
}

export function plusMonths(month: Month, months: number): Month {
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), indexOf(month) + months, 1));
  return date.toISOString().slice(0, 7);
}

export function firstDay(month: Month): Day {
  return `${month}-01`;
}

export function lastDay(month: Month): Day {
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), indexOf(month) + 1, 0));
  return date.toISOString().slice(0, 10);
}

/** A month by its name, with the year when it is not this one. */
export function nameOf(month: Month, names: readonly string[], today: Day): string {
  const name = names[indexOf(month)] ?? '';
  return month.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
}
