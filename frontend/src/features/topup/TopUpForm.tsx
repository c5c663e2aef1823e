import { CreditCard } from 'lucide-react';
import { lazy, type SubmitEvent, Suspense, useRef, useState } from 'react';
import { AccountPick } from '../../account/AccountPick.tsx';
import type { Account } from '../../account/account.ts';
import { problemOf } from '../../account/problem.ts';
import { fromMinor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { Section } from '../../ui/Section.tsx';
import { OutcomeSlip } from './OutcomeSlip.tsx';
import { SumField } from './SumField.tsx';
import { decimal, kopecksOf, type Limits, suggestionsFor } from './sums.ts';
import { useOnline } from './useOnline.ts';
import { useTopUp } from './useTopUp.ts';
import { useTopUpWords } from './useTopUpWords.ts';

const FromOther = lazy(() =>
  import('../../money/FromOther.tsx').then((file) => ({ default: file.FromOther })),
);

type Props = { accounts: readonly Account[]; wanted?: string; sum?: string; limits: Limits };

/** Whose account, how much, and what will come of it, before the bank is opened. */
export function TopUpForm({ accounts, wanted, sum, limits }: Props) {
  const { format, language } = useWords();
  const words = useTopUpWords();
  const spell = (kopecks: number) => {
    const plain = kopecks % 100 === 0 ? String(kopecks / 100) : decimal(kopecks);
    return language === 'ru' ? plain.replace('.', ',') : plain;
  };
  const first = (account: Account | undefined) =>
    account ? spell(suggestionsFor(account, limits)[0]?.kopecks ?? limits.least) : '';
  const needy = accounts.find((one) => ['short', 'belowZero'].includes(problemOf(one)?.kind ?? ''));
  const [chosen, choose] = useState(
    accounts.some(({ id }) => id === wanted) ? wanted : (needy ?? accounts[0])?.id,
  );
  const account = accounts.find(({ id }) => id === chosen);
  const asked = sum === undefined ? null : kopecksOf(sum);
  const [typed, type] = useState(() => (asked === null ? first(account) : spell(asked)));
  const [own, setOwn] = useState(asked !== null);
  const [left, setLeft] = useState(false);
  const [refusal, setRefusal] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const online = useOnline();
  const { topUp, sending } = useTopUp();
  if (!account) return null;

  const { currency } = account.balance.amount;
  const say = (kopecks: number) => format.money(fromMinor(kopecks, currency));
  const kopecks = kopecksOf(typed);
  const reason =
    kopecks === null
      ? words.noSum
      : kopecks < limits.least || kopecks > limits.most
        ? words.outOfRange(say(limits.least), say(limits.most))
        : '';
  const write = (text: string) => {
    type(text);
    setOwn(true);
    setRefusal('');
  };
  const pick = (id: string) => {
    choose(id);
    setRefusal('');
    if (!own) type(first(accounts.find((one) => one.id === id)));
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setLeft(true);
    if (sending || !online) return;
    if (reason || kopecks === null) {
      form.current?.querySelector<HTMLInputElement>('[name=sum]')?.focus();
      return;
    }
    setRefusal((await topUp({ accountId: account.id, amount: decimal(kopecks) })) ?? '');
  };

  return (
    <form className="cols" ref={form} onSubmit={submit} noValidate>
      <div className="stack">
        <AccountPick legend={words.whom} quiet accounts={accounts} chosen={account.id} onChoose={pick} />
        <SumField
          typed={typed}
          onType={write}
          suggestions={suggestionsFor(account, limits)}
          say={say}
          spell={spell}
          range={words.range(say(limits.least), say(limits.most))}
          refusal={left ? reason : ''}
          onLeave={() => setLeft(true)}
        />
        <Section title={words.from}>
          <div className="card flush rows">
            <div>
              <span className="glyph">
                <CreditCard strokeWidth={1.75} aria-hidden="true" />
              </span>
              <span>
                <span className="block font-strong">{words.card}</span>
                <span className="block text-caption text-ink-3">{words.cardHint}</span>
              </span>
            </div>
            <Suspense>
              <FromOther accounts={accounts} to={account} />
            </Suspense>
          </div>
        </Section>
      </div>
      <aside className="stack">
        <OutcomeSlip account={account} kopecks={reason ? 0 : (kopecks ?? 0)} />
        <div>
          <button type="submit" className="btn wide" aria-disabled={sending || !online}>
            {reason || kopecks === null ? words.payPlain : words.pay(say(kopecks))}
          </button>
          <Refusal id="pay-refusal">{refusal}</Refusal>
          <p className="hint text-center" role="status">
            {sending ? words.opening : online ? words.payHint : words.offline}
          </p>
        </div>
      </aside>
    </form>
  );
}
