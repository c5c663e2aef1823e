/** A sum as the contract writes it: an exact decimal string. */
export type Money = { amount: string; currency: string };

/** Whole kopecks; sums are added up in these and never in fractions. */
export function minor(money: Money): number {
  return Math.round(Number(money.amount) * 100);
}

export function fromMinor(value: number, currency: string): Money {
  return { amount: (value / 100).toFixed(2), currency };
}

export function sum(moneys: Money[]): number {
  return moneys.reduce((total, money) => total + minor(money), 0);
}
