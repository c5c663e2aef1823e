/** A calendar day, ISO 8601, as the contract writes it. */
export type Day = string;

const DAY = 86_400_000;

/** The operator's calendar day at a moment. */
export function dayAt(moment: Date, timeZone: string): Day {
  // Swedish writes a date the way ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Sunday is 0. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay();
}
