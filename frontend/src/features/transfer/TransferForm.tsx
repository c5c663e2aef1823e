import { type FormEvent, useRef, useState } from 'react';
import { AccountPick } from '../../account/AccountPick.tsx';
import type { Account } from '../../account/account.ts';
import { QuoteSheet } from '../../money/QuoteSheet.tsx';
import { useWords } from '../../text/text.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SumField } from './SumField.tsx';
import { typedSum } from './sum.ts';
import type { Kind, Terms, Transfer } from './transfer.ts';
import { useTransfer } from './useTransfer.ts';
import { useTransferWords } from './useTransferWords.ts';

type Props = {
  accounts: readonly Account[];
  terms: readonly Terms[];
  initialFrom?: string;
  initialTo: string;
  onDone: (transfer: Transfer, from: string) => void;
};

/** From where, to whom, how much; then what comes of it, and only then the button that does it. */
export function TransferForm({ accounts, terms, initialFrom, initialTo, onDone }: Props) {
  const { format } = useWords();
  const words = useTransferWords();
  const known = accounts.find((account) => account.id === initialFrom) ?? accounts[0];
  const [from, setFrom] = useState(known?.id ?? '');
  const [kind, setKind] = useState<Kind>('SUBSCRIBER');
  const [refusal, setRefusal] = useState('');
  const [sumRefusal, setSumRefusal] = useState('');
  const [sum, setSum] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { state, ask, asking, left, confirm, forget } = useTransfer((made) => onDone(made, from));
  const rule = terms.find((one) => one.kind === kind);
  const { quote } = state;

  /** Whatever is typed now was not quoted. */
  const anew = () => {
    setRefusal('');
    setSumRefusal('');
    if (quote) forget();
  };
  const focusOn = (name: string) => form.current?.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const amount = typedSum(String(typed.get('sum')));
    if (!amount) {
      setSumRefusal(words.noSum);
      focusOn('sum');
      return;
    }
    setSum(amount);
    const refused = await ask({ from, kind, to: String(typed.get('to')), amount });
    setRefusal(refused);
    if (refused) focusOn('to');
  };
  return (
    <div className="cols">
      <form ref={form} className="stack-6" noValidate onSubmit={submit} onChange={anew}>
        <AccountPick legend={words.from} accounts={accounts} chosen={from} onChoose={setFrom} />
        <div className="card stack">
          {terms.length > 1 && (
            <Segments
              legend={words.to}
              value={kind}
              onChange={setKind}
              options={terms.map((one) => ({ value: one.kind, label: words.kind[one.kind] }))}
            />
          )}
          <TextField
            key={kind}
            name="to"
            label={words.number[kind]}
            hint={words.hint[kind]}
            initial={kind === 'SUBSCRIBER' ? initialTo : ''}
            inputMode={kind === 'SUBSCRIBER' ? 'tel' : 'numeric'}
            autoComplete="off"
            refusal={refusal}
          />
          {rule && <SumField rule={rule} refusal={sumRefusal} />}
        </div>
        {!quote && (
          <button type="submit" className="btn wide" aria-disabled={asking}>
            {words.reckon}
          </button>
        )}
      </form>
      {quote && (
        <aside className="stack">
          <QuoteSheet
            state={{ ...state, quote }}
            confirm={words.send(format.money({ amount: sum, currency: quote.chargedNow.currency }))}
            onConfirm={confirm}
            onCancel={() => {
              forget();
              focusOn('sum');
            }}
          />
          {left && (
            <p className="hint">
              {words.limits(format.money(left.today), format.money(left.month))} {words.own}
            </p>
          )}
        </aside>
      )}
    </div>
  );
}
