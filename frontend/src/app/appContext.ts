import { createContext, use } from 'react';
import type { Language } from '../text/plural.ts';

export type Maintenance = { startsAt: string; endsAt: string };

export type OperatorMet = {
  name: string;
  brandColour: string;
  timeZone: string;
  maintenance: Maintenance | null;
};

type AppFacts = {
  /** As last known; empty until the operator's profile has first arrived. */
  operatorName: string;
  chooseLanguage: (language: Language) => void;
  /** Drops every answer the server gave: after sign-out nothing stays. */
  forgetEverything: () => void;
  meetOperator: (operator: OperatorMet) => void;
  /** When the cabinet will be closed, as last heard. */
  maintenance: Maintenance | null;
};

export const AppContext = createContext<AppFacts | null>(null);

export function useApp(): AppFacts {
  const app = use(AppContext);
  if (!app) throw new Error('No app: AppContext is missing');
  return app;
}
