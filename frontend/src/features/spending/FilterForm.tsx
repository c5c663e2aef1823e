import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { paths } from '../../paths.ts';
import { firstDay, lastDay, type Month } from './months.ts';
import type { LedgerFilter, SpendingSearch } from './search.ts';
import { CATEGORIES } from './spending.ts';
import { useSpendingWords } from './useSpendingWords.ts';

type Props = { search: SpendingSearch; month: Month; filter: LedgerFilter };

/** R47: which operations to show, by days, category and words; what is chosen stands in the address. */
export function FilterForm({ search, month, filter }: Props) {
  const words = useSpendingWords();
  const navigate = useNavigate();
  const id = useId();
  const show = (chosen: Partial<SpendingSearch>) =>
    navigate({
      to: paths.spending,
      search: { month: search.month, who: search.who, ...chosen },
      resetScroll: false,
      replace: true,
    });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const said = (name: string) => String(fields.get(name) ?? '').trim();
    const days = (name: string, ofMonth: string) => {
      const day = said(name) || 'any';
      return day === ofMonth ? undefined : day;
    };
    show({
      from: days('from', firstDay(month)),
      to: days('to', lastDay(month)),
      about: said('about') || undefined,
      text: said('text') || undefined,
    });
  };
  return (
    <form className="card stack mb-3" onSubmit={submit}>
      <div className="filter-days">
        <div className="field">
          <label htmlFor={`${id}from`}>{words.from}</label>
          <span className="input">
            <input id={`${id}from`} name="from" type="date" defaultValue={filter.from ?? ''} />
          </span>
        </div>
        <div className="field">
          <label htmlFor={`${id}to`}>{words.to}</label>
          <span className="input">
            <input id={`${id}to`} name="to" type="date" defaultValue={filter.to ?? ''} />
          </span>
        </div>
      </div>
      <p className="hint">{words.anyDay}</p>
      <div className="field">
        <label htmlFor={`${id}about`}>{words.about}</label>
        <span className="input">
          <select id={`${id}about`} name="about" defaultValue={filter.category ?? ''}>
            <option value="">{words.aboutAll}</option>
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {words.category[category]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}text`}>{words.text}</label>
        <span className="input">
          <input
            id={`${id}text`}
            name="text"
            type="search"
            autoComplete="off"
            maxLength={120}
            defaultValue={filter.text ?? ''}
            aria-describedby={`${id}hint`}
          />
        </span>
        <p id={`${id}hint`} className="hint">
          {words.textHint}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="btn sm flex-1">
          {words.apply}
        </button>
        <button type="button" className="btn sm out flex-1" onClick={() => show({})}>
          {words.reset}
        </button>
      </div>
    </form>
  );
}
