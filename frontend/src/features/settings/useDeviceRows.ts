import { useDeviceWords } from '../../devices/useDeviceWords.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { now } from '../../graphql/serverClock.ts';
import { useWords } from '../../text/text.tsx';
import type { DevicesQuery } from './devices.ts';

export type Row = {
  id: string;
  kind: 'current' | 'session' | 'waiting';
  device: string;
  facts: string[];
  isRemembered: boolean;
};

/** One row for each session and each device that waits, in words. */
export function useDeviceRows(viewer: ResultOf<typeof DevicesQuery>['viewer'] | undefined): Row[] | null {
  const words = useDeviceWords();
  const { format } = useWords();
  if (!viewer) return null;
  const moment = (at: string) => format.moment(at, new Date(now()));
  return [
    ...viewer.sessions.map(
      ({ id, device, way, startedAt, lastUsedAt, isCurrent, isRemembered }): Row => ({
        id,
        kind: isCurrent ? 'current' : 'session',
        device,
        facts: [
          words.ways[way],
          isCurrent ? words.since(moment(startedAt)) : words.lastUsed(moment(lastUsedAt)),
          ...(isRemembered ? [words.remembered] : []),
        ],
        isRemembered,
      }),
    ),
    ...viewer.waitingDevices.map(
      ({ id, device, lastUsedAt }): Row => ({
        id,
        kind: 'waiting',
        device,
        facts: [words.remembered, words.lastUsed(moment(lastUsedAt))],
        isRemembered: true,
      }),
    ),
  ];
}
