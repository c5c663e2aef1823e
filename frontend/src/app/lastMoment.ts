/** The last moment before a term is over: what ends at midnight is due the day before. */
export function lastMoment(term: string) {
  return new Date(Date.parse(term) - 1).toISOString();
}
