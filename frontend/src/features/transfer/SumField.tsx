import { useId } from 'react';
import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import type { Terms } from './transfer.ts';
import { useTransferWords } from './useTransferWords.ts';

/** How much arrives, and what it costs in general. */
export function SumField({ rule, refusal }: { rule: Terms; refusal: string }) {
  const { format, language } = useWords();
  const words = useTransferWords();
  const id = useId();
  const least = format.money(rule.leastFee);
  const sign = format.money({ ...rule.least, amount: '0' }).replaceAll(/[\d\s\u00a0]/g, '');
  const percent = Number(rule.feePercent);
  const fee = percent
    ? words.feePercent(language === 'ru' ? rule.feePercent.replace('.', ',') : rule.feePercent, least)
    : minor(rule.leastFee)
      ? words.feeLeast(least)
      : words.noFee;
  return (
    <div className="field">
      <label htmlFor={id}>{words.sum}</label>
      <span className={`sum-line ${refusal ? 'invalid' : ''}`}>
        {language === 'en' && <span aria-hidden="true">{sign}</span>}
        <input
          id={id}
          name="sum"
          inputMode="decimal"
          autoComplete="off"
          maxLength={13}
          size={6}
          aria-invalid={Boolean(refusal)}
          aria-describedby={`${id}-refusal ${id}-hint`}
        />
        {language === 'ru' && <span aria-hidden="true">{sign}</span>}
      </span>
      <Refusal id={`${id}-refusal`}>{refusal}</Refusal>
      <p id={`${id}-hint`} className="hint">
        {words.range(format.money(rule.least), format.money(rule.most))} {fee}
      </p>
    </div>
  );
}
