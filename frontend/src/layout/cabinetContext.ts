import { createContext, use } from 'react';
import type { ResultOf } from '../graphql/graphql.ts';
import type { CabinetQuery } from './CabinetScreen.tsx';

type Cabinet = ResultOf<typeof CabinetQuery>;

type CabinetFacts = {
  viewer: NonNullable<Cabinet['viewer']>;
  operator: Cabinet['operator'];
  /** Ends the session here and everywhere this browser shows it. */
  leave: () => Promise<boolean>;
  /** Asks anew, after an act that changed what the pages show. */
  refresh: () => void;
};

export const CabinetContext = createContext<CabinetFacts | null>(null);

/** What the one query of the first page brought; every page inside reads its own fragment of it. */
export function useCabinet(): CabinetFacts {
  const cabinet = use(CabinetContext);
  if (!cabinet) throw new Error('No cabinet: CabinetContext is missing');
  return cabinet;
}

/** An account by its id, with the hue its place gives it. */
export function useAccount(id: string) {
  const { accounts } = useCabinet().viewer.household;
  const index = accounts.findIndex((account) => account.id === id);
  return { account: accounts[index], index };
}
