import { HandCoins } from 'lucide-react';
import { useRef } from 'react';
import { type Account, isHome } from '../account/account.ts';
import { minor } from '../text/money.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { Section } from '../ui/Section.tsx';
import { QuoteSheet } from './QuoteSheet.tsx';
import { useCredit } from './useCredit.ts';
import { useMoneyWords } from './useMoneyWords.ts';

/** R51, R52: whether the account may go below zero, switched where it is said. */
export function CreditSection({ account }: { account: Account }) {
  const words = useMoneyWords();
  const button = useRef<HTMLButtonElement>(null);
  const toButton = () => requestAnimationFrame(() => button.current?.focus());
  const { state, ask, asking, failed, confirm, forget } = useCredit(account, toButton);
  const on = minor(account.balance.creditLimit) > 0;
  const home = isHome(account);
  const name = on ? words.credit.off : words.credit.on;
  const { quote } = state;
  return (
    <Section title={home ? words.credit.titleHome : words.credit.titleLine}>
      {quote ? (
        <QuoteSheet
          state={{ ...state, quote }}
          confirm={name}
          onConfirm={confirm}
          onCancel={() => {
            forget();
            toButton();
          }}
        />
      ) : (
        <div className="card flush">
          <div className="flex flex-wrap items-center gap-3 px-card py-3.5">
            <span className={`glyph ${on ? 'pos' : ''}`}>
              <HandCoins strokeWidth={1.75} aria-hidden="true" />
            </span>
            <span className="min-w-40 grow basis-0">
              <span className="block font-strong" role="status">
                {on ? words.credit.isOn : words.credit.isOff}
              </span>
              <span className="block text-caption text-ink-3">
                {home ? words.credit.home : words.credit.line}
              </span>
            </span>
            <button
              ref={button}
              type="button"
              className="btn sm out flex-none"
              aria-disabled={asking}
              onClick={() => ask(!on)}
            >
              {name}
            </button>
          </div>
          <div className="px-card">
            <Refusal id="credit-refusal">{failed}</Refusal>
          </div>
        </div>
      )}
    </Section>
  );
}
