import { type Day, dayAt, plusDays } from './days.ts';
import type { Money } from './money.ts';
import type { Language } from './plural.ts';
import type { Messages } from './ru.ts';
import { numbered, tied } from './typeset.ts';

export type Volume = { amount: string; unit: 'BYTE' | 'SECOND' | 'MESSAGE' };

const NBSP = '\u00a0';
const GIGABYTE = 1_073_741_824;
const MEGABYTE = 1_048_576;
const LOCALES = { ru: 'ru-RU', en: 'en-GB' };

const withMinus = (text: string) => text.replaceAll('-', '\u2212');
/** English dates come with plain spaces that must not break: 1 December. */
const unbroken = (text: string) => text.replaceAll(' ', NBSP);

/** Every way a value is written, in one language and the operator's time zone. */
export function createFormat(language: Language, timeZone: string, text: Messages) {
  const locale = LOCALES[language];
  const { units } = text;
  const number = (options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const date = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });

  const decimals = number({ maximumFractionDigits: 1 });
  const whole = number({ maximumFractionDigits: 0 });
  const day = date({ day: 'numeric', month: 'long' }, 'UTC');
  const dayAndYear = date({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const fullDay = date({ weekday: 'long', day: 'numeric', month: 'long' }, 'UTC');
  const time = date({ hour: '2-digit', minute: '2-digit' });
  const shortDay = date({ day: 'numeric', month: 'short' });

  const currencies = new Map<string, Intl.NumberFormat>();
  const currency = (code: string, signDisplay: 'auto' | 'exceptZero') => {
    const key = code + signDisplay;
    const known = currencies.get(key) ?? createCurrency(code, signDisplay);
    currencies.set(key, known);
    return known;
  };
  const createCurrency = (code: string, signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-US', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
      signDisplay,
    });

  /** A volume in the largest unit a person would use, number and unit apart. */
  const volumeParts = ({ amount, unit }: Volume, round: 'down' | 'near' = 'near') => {
    const value = Number(amount);
    if (unit === 'MESSAGE') return { value: whole.format(value), unit: units.message };
    if (unit === 'SECOND') {
      const minutes = value / 60;
      return { value: whole.format(round === 'down' ? Math.floor(minutes) : minutes), unit: units.minute };
    }
    if (value >= 0.95 * GIGABYTE || value === 0)
      return { value: decimals.format(value / GIGABYTE), unit: units.GB };
    if (value >= MEGABYTE) return { value: whole.format(value / MEGABYTE), unit: units.MB };
    return { value: whole.format(value / 1024), unit: units.KB };
  };

  return {
    money: (money: Money) => withMinus(currency(money.currency, 'auto').format(Number(money.amount))),

    /** A figure whose kopecks are drawn smaller. */
    moneyParts: (money: Money) =>
      currency(money.currency, 'auto')
        .formatToParts(Number(money.amount))
        .map(({ type, value }) => ({
          small: type === 'decimal' || type === 'fraction',
          value: withMinus(value),
        })),

    /** The operator's own words, set like ours. */
    prose: language === 'ru' ? tied : numbered,

    signed: (money: Money) => withMinus(currency(money.currency, 'exceptZero').format(Number(money.amount))),
    roubles: (kopecks: number) => withMinus(whole.format(kopecks / 100)),
    number: (value: number) => whole.format(value),
    volumeParts,

    volume: (volume: Volume) => {
      const { value, unit } = volumeParts(volume);
      return `${value}${NBSP}${unit}`;
    },

    /** How long a call was, to the second. */
    duration: (seconds: number) => {
      const minutes = Math.floor(seconds / 60);
      const rest = `${Math.round(seconds % 60)}${NBSP}${units.second}`;
      return minutes ? `${minutes}${NBSP}${units.minute}${seconds % 60 ? ` ${rest}` : ''}` : rest;
    },

    /** Minutes and seconds of a countdown: 0:42. */
    countdown: (milliseconds: number) => {
      const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },

    /** +7 900 000-00-01; a short code or a foreign number stays as it is. */
    phone: (msisdn: string) => {
      const [, country, code, first, second, third] =
        /^\+(7)(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(msisdn) ?? [];
      return country ? `+${country}${NBSP}${code}${NBSP}${first}-${second}-${third}` : msisdn;
    },

    /** Groups of four from the right: № 20 4817 3360. */
    contract: (digits: string) => `${units.contract}${NBSP}${digits.replaceAll(/\B(?=(\d{4})+$)/g, NBSP)}`,

    iccid: (digits: string) => digits.replaceAll(/(\d{4})(?=\d)/g, `$1${NBSP}`),
    /** The operator's calendar day. */
    dayAt: (moment: number) => dayAt(new Date(moment), timeZone),

    day: (value: Day) => unbroken(day.format(new Date(value))),
    dayAndYear: (value: Day) => unbroken(dayAndYear.format(new Date(value)).replace(/ г\.$/, '')),
    dayOf: (moment: string) => unbroken(day.format(new Date(dayAt(new Date(moment), timeZone)))),
    dayAndYearOf: (moment: string) =>
      unbroken(dayAndYear.format(new Date(dayAt(new Date(moment), timeZone))).replace(/ г\.$/, '')),

    weekdayAndDay: (value: Day) => fullDay.format(new Date(value)),

    /** Sunday, 22 November: with the capital that opens a line. */
    fullDay: (value: Day) => {
      const words = fullDay.format(new Date(value));
      return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    },

    time: (moment: string | Date) => time.format(new Date(moment)),

    /** When something happened, shorter the nearer it is. */
    moment: (moment: string, now: Date) => {
      const at = new Date(moment);
      const today = dayAt(now, timeZone);
      const on = dayAt(at, timeZone);
      if (on === today) return text.time.today(time.format(at));
      if (on === plusDays(today, -1)) return text.time.yesterday(time.format(at));
      return `${unbroken(shortDay.format(at))}, ${time.format(at)}`;
    },

    /** The same in one word, for a narrow column. */
    shortMoment: (moment: string, now: Date) => {
      const at = new Date(moment);
      const today = dayAt(now, timeZone);
      const on = dayAt(at, timeZone);
      if (on === today) return time.format(at);
      return on === plusDays(today, -1) ? text.time.yesterdayShort : unbroken(shortDay.format(at));
    },
  };
}

export type Format = ReturnType<typeof createFormat>;
