import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type Account, isHome } from '../../account/account.ts';
import { addressLine } from '../../account/address.ts';
import { problemOf } from '../../account/problem.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Amount } from '../../ui/Amount.tsx';
import { LineMark } from '../../ui/LineMark.tsx';
import { balanceCaption } from './balanceCaption.ts';
import { CardAllowances } from './CardAllowances.tsx';
import { CardServices } from './CardServices.tsx';

const DeviceLostTag = lazy(() =>
  import('../../account/device/DeviceLostTag.tsx').then((file) => ({ default: file.DeviceLostTag })),
);

type Props = { account: Account; hue: number; now: number; tellPrimary: boolean };

/** A number or a home in the household's list; the whole card leads to its page. */
export function AccountCard({ account, hue, now, tellPrimary }: Props) {
  const { text, format } = useWords();
  const { id, label, balance } = account;
  const home = isHome(account);
  const kind = problemOf(account)?.kind;
  const money = kind === 'short' || kind === 'belowZero';
  const caption = balanceCaption(account, text, format);
  return (
    <Link className={`line-card hue-${hue}`} to={home ? paths.contract : paths.number} params={{ id }}>
      <div className="line-head">
        <div className="line-who">
          <LineMark label={label} home={home} hue={hue} />
          <div className="min-w-0">
            <h3 className="line-name flex flex-wrap items-center gap-x-1.5">
              <span>{label}</span>
              {!home && account.primary && tellPrimary && <span className="tag">{text.account.primary}</span>}
              {!home && account.deviceLostSince && (
                <Suspense>
                  <DeviceLostTag />
                </Suspense>
              )}
            </h3>
            <p className={`text-caption text-ink-3 ${home ? '' : 'nw'}`}>
              {home ? addressLine(account.address, text) : format.phone(account.msisdn)}
            </p>
          </div>
        </div>
        <p className={`line-balance ${money ? 'text-neg' : ''}`}>
          <Amount money={balance.amount} />
          {caption && <span className={`cap ${money ? '' : 'text-ink-3'}`}>{caption}</span>}
        </p>
      </div>
      {home ? <CardServices contract={account} /> : <CardAllowances line={account} now={now} />}
    </Link>
  );
}
