import type { Account } from '../../account/account.ts';
import type { Day } from '../../text/days.ts';
import { fromMinor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { LineMark } from '../../ui/LineMark.tsx';
import { type RibbonDay, ribbonOf } from './ribbon.ts';

type Props = { accounts: readonly Account[]; today: Day; currency: string };

/** What will be charged in the next ten days, a pin per charge. */
export function ChargeRibbon({ accounts, today, currency }: Props) {
  const { text, format } = useWords();
  const { days, daily, total } = ribbonOf(accounts, today);
  return (
    <div className="ribbon">
      <h2>
        <span>{text.home.ribbon}</span>
        <b className="nw">{format.money(fromMinor(total, currency))}</b>
      </h2>
      <ol className="days">
        {days.map((day, index) => (
          <RibbonMark key={day.day} day={day} today={index === 0} currency={currency} />
        ))}
      </ol>
      {daily.map(({ id, label, hue, fee, later }) => (
        <p key={id} className={`daily hue-${hue}`}>
          <i />
          {text.home.daily(label, format.money(fee))}
          {later && text.account.dailyLater(format.day(later.on), format.money(later.fee))}
        </p>
      ))}
    </div>
  );
}

function RibbonMark({ day, today, currency }: { day: RibbonDay; today: boolean; currency: string }) {
  const { text, format } = useWords();
  const { pins, kopecks, short } = day;
  const state = short ? 'short' : pins.length ? 'hit' : '';
  return (
    <li className={`${state} ${today ? 'now' : ''}`} aria-hidden={pins.length === 0 && !today}>
      <span className="sr">
        {format.day(day.day)}
        {today && `, ${text.home.today}`}
        {pins.map(({ id, label, kopecks: sum, short: bad }) => {
          const money = format.money(fromMinor(sum, currency));
          return (
            <span key={id}>: {bad ? text.home.shortOf(label, money) : text.home.chargeOf(label, money)}</span>
          );
        })}
      </span>
      <span className="pins" aria-hidden="true">
        {pins.map(({ id, label, home, hue }) => (
          <LineMark key={id} label={label} home={home} hue={hue} size="s" />
        ))}
      </span>
      <span className="knot" aria-hidden="true" />
      <span aria-hidden="true">{Number(day.day.slice(-2))}</span>
      <span className="sum" aria-hidden="true">
        {kopecks ? format.roubles(kopecks) : today && text.home.today}
      </span>
    </li>
  );
}
