import type { HomeContract } from '../../account/account.ts';
import { serviceState } from '../../account/serviceState.ts';
import { useWords } from '../../text/text.tsx';

/** Internet and television of a home, each with its state in words. */
export function CardServices({ contract }: { contract: HomeContract }) {
  const { text, format } = useWords();
  const { broadband, tv } = contract;
  const internetWords = {
    on: text.contract.internetOn,
    paused: text.contract.internetPaused,
    off: text.contract.internetOff,
  };
  const tvWords = { on: text.contract.tvOn, paused: text.contract.tvPaused, off: text.contract.tvOff };
  return (
    <div className="services">
      {broadband && (
        <div>
          <b>
            <span className={`dot ${serviceState(broadband.status)}`} />
            {text.contract.speed(format.number(broadband.speedMbps))}
          </b>
          {internetWords[serviceState(broadband.status)]}
        </div>
      )}
      {tv && (
        <div>
          <b>
            <span className={`dot ${serviceState(tv.status)}`} />
            {text.contract.channels(tv.channelCount)}
          </b>
          {tvWords[serviceState(tv.status)]}
        </div>
      )}
    </div>
  );
}
