import { type ComponentType, lazy } from 'react';
import type { DeskWords } from './useDeskWords.ts';

/** One kind of work at the desk; its part is fetched when it is opened. */
export type Queue = {
  /** Its name in the address. */
  key: string;
  title: (words: DeskWords) => string;
  Part: ComponentType;
  /** Only for those who oversee the others. */
  supervised?: boolean;
};

/** What the desk offers, in the order of its tabs; a new kind of work is a line here. */
export const queues: Queue[] = [
  {
    key: 'access',
    title: (words) => words.access.title,
    Part: lazy(() => import('./AccessQueue.tsx').then((file) => ({ default: file.AccessQueue }))),
  },
  {
    key: 'numbers',
    title: (words) => words.numbers.title,
    Part: lazy(() => import('./LineLinkQueue.tsx').then((file) => ({ default: file.LineLinkQueue }))),
  },
  {
    key: 'recovery',
    title: (words) => words.recovery.title,
    Part: lazy(() => import('./RecoveryPart.tsx').then((file) => ({ default: file.RecoveryPart }))),
  },
  {
    key: 'audit',
    title: (words) => words.audit.title,
    Part: lazy(() => import('./AuditPart.tsx').then((file) => ({ default: file.AuditPart }))),
    supervised: true,
  },
];
