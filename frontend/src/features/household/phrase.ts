import type { Account } from '../../account/account.ts';
import { creditTitle } from '../../account/creditTitle.ts';
import { type Problem, problemsOf } from '../../account/problem.ts';
import { type Day, daysBetween, plusDays, weekday } from '../../text/days.ts';
import type { Format } from '../../text/format.ts';
import { fromMinor, minor, sum } from '../../text/money.ts';
import type { Rich } from '../../text/Rich.tsx';
import type { Messages } from '../../text/ru.ts';

export const HORIZON = 10;

/** The sentence the page opens with: the nearest problem, otherwise until when all is paid. */
export function phraseOf(accounts: readonly Account[], today: Day, text: Messages, format: Format): Rich {
  const problem = problemsOf(accounts)[0];
  if (!problem) return text.home.paid(format.day(lastDay(today)));
  const { balance } = problem.account;
  // A single account needs no name: the sentence is about it anyway.
  const who = accounts.length > 1 ? text.home.whose(problem.account.label) : '';
  switch (problem.kind) {
    case 'blocked':
      return opened(text.home.blocked(who));
    case 'short': {
      const { missing, on } = problem.shortfall;
      return opened(text.home.short(who, format.money(missing), deadline(on, today, text, format)));
    }
    case 'belowZero':
      return opened(
        text.home.belowZero(who, format.money(fromMinor(-minor(balance.amount), balance.amount.currency))),
      );
    case 'suspended':
      return opened(text.home.suspended(who));
  }
}

/** With the capital that opens a sentence. */
function opened(parts: Rich): Rich {
  const [first, ...others] = parts.filter((part) => part !== '');
  const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
  if (first === undefined) return parts;
  return [typeof first === 'string' ? capital(first) : { em: capital(first.em) }, ...others];
}

/** The sums behind the sentence: whether the rest is fine, what will be charged, what there is. */
export function explanationOf(
  accounts: readonly Account[],
  today: Day,
  text: Messages,
  format: Format,
): string {
  const [nearest, ...others] = problemsOf(accounts);
  const currency = accounts[0]?.balance.amount.currency;
  if (!currency) return '';
  const charges = sum(accounts.flatMap((account) => account.nextCharges.map((charge) => charge.amount)));
  const funds = sum(accounts.map((account) => account.balance.amount));
  const until = format.day(lastDay(today));
  const planned = charges
    ? text.home.willCharge(until, format.money(fromMinor(charges, currency)))
    : text.home.noCharges(until);
  // Of a single account below zero the headline told the balance: what is left to tell is how far it may go.
  const told = nearest?.kind === 'belowZero' && accounts.length === 1;
  const there = told ? '.' : text.home.onAccounts(accounts.length, format.money(fromMinor(funds, currency)));
  return [rest(nearest, others, accounts.length, text), credit(nearest, text, format), planned + there]
    .filter(Boolean)
    .join(' ');
}

/** R51, R52: why below zero everything still works, and until when. */
function credit(nearest: Problem | undefined, text: Messages, format: Format) {
  if (nearest?.kind !== 'belowZero') return '';
  const { amount, currency } = nearest.account.balance.creditLimit;
  const limit = minor({ amount, currency });
  return (
    limit &&
    `${creditTitle(nearest.account, text)}. ${text.account.creditWorks(format.money(fromMinor(-limit, currency)))}`
  );
}

function rest(nearest: Problem | undefined, others: Problem[], accounts: number, text: Messages) {
  if (!nearest || accounts === 1) return '';
  if (others.length === 0) return text.home.restFine;
  return text.home.restToo(others.map((problem) => problem.account.label).join(', '));
}

function deadline(on: Day, today: Day, text: Messages, format: Format) {
  const days = daysBetween(today, on);
  if (days <= 0) return text.home.byToday;
  if (days === 1) return text.home.byTomorrow;
  return (days < 7 && text.home.byWeekday[weekday(on)]) || text.home.byDate(format.day(on));
}

function lastDay(today: Day) {
  return plusDays(today, HORIZON - 1);
}
