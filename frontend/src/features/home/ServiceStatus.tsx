import { serviceState } from '../../account/serviceState.ts';

type Props = { status: string; words: { on: string; paused: string; off: string } };

const TONES = { on: 'pos', paused: 'warn', off: '' };

/** A service's state: colour, sign and word. */
export function ServiceStatus({ status, words }: Props) {
  const state = serviceState(status);
  return (
    <span className={`tag ${TONES[state]}`}>
      <span className={`dot ${state}`} />
      {words[state]}
    </span>
  );
}
