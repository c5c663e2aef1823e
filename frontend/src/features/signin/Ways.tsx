import { Link } from '@tanstack/react-router';
import { Fingerprint, KeyRound, MonitorSmartphone, Signal } from 'lucide-react';
import { paths } from '../../paths.ts';
import type { SignInReason } from '../../routes.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import type { SignInNetworks } from './network/networks.ts';
import { usePasskeyEntrance } from './passkey/usePasskeyEntrance.ts';
import { useWayWords } from './useWayWords.ts';
import { WayFace } from './WayFace.tsx';

type Props = { passkeys: boolean; networks?: SignInNetworks; reason?: SignInReason; to?: string };

/** R1, R15, R18, B1: the ways in beside the code, in one list that comes whole. */
export function Ways({ passkeys, networks, reason, to }: Props) {
  const words = useWayWords();
  const { enter, waiting, refusal } = usePasskeyEntrance(words, to);
  const leave = (id: string) => `/oauth2/authorization/${id}${to ? `?to=${encodeURIComponent(to)}` : ''}`;
  return (
    <>
      <nav className="card flush rows with-glyphs mt-7" aria-label={words.ways}>
        {passkeys && (
          <button type="button" className="w-full text-left" aria-disabled={waiting} onClick={enter}>
            <WayFace
              glyph={<Fingerprint strokeWidth={1.75} />}
              title={words.passkey}
              lead={waiting ? words.waiting : words.passkeyLead}
              live
            />
          </button>
        )}
        <Link to={paths.password} search={{ reason, to }}>
          <WayFace glyph={<KeyRound strokeWidth={1.75} />} title={words.password} lead={words.passwordLead} />
        </Link>
        <Link to={paths.device} search={{ to }}>
          <WayFace
            glyph={<MonitorSmartphone strokeWidth={1.75} />}
            title={words.device}
            lead={words.deviceLead}
          />
        </Link>
        {networks?.simNetwork && (
          <a href={leave(networks.simNetwork.id)}>
            <WayFace glyph={<Signal strokeWidth={1.75} />} title={words.bySim} lead={words.bySimLead} />
          </a>
        )}
        {networks?.signInNetworks.map(({ id, name }) => (
          <a key={id} href={leave(id)}>
            <WayFace glyph={name.charAt(0)} title={words.network(name)} lead={words.networkLead} />
          </a>
        ))}
      </nav>
      <Refusal id="passkey-refusal">{refusal}</Refusal>
    </>
  );
}
