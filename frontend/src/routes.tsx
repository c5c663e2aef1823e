import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { SpendingSearch } from './features/spending/search.ts';
import type { EndReason } from './layout/endReason.ts';
import { Root } from './layout/Root.tsx';
import { paths } from './paths.ts';

export type SignInReason = EndReason;
export type UsageKind = 'DATA' | 'VOICE' | 'SMS';

const REASONS = ['idle', 'ended', 'elsewhere'];
const USAGE_KINDS = ['DATA', 'VOICE', 'SMS'];

const root = createRootRoute({
  component: Root,
  notFoundComponent: lazyRouteComponent(() => import('./layout/NotFoundScreen.tsx'), 'NotFoundScreen'),
});

type Back = { to?: string };

/** Where to go afterwards, if it is a page of ours. */
const back = ({ to }: Record<string, unknown>): Back => ({
  to: typeof to === 'string' && /^\/(?![\\/])/.test(to) ? to : undefined,
});

type FromNetwork = { network?: string };

/** What came of a way to a social network. */
const fromNetwork = ({ network }: Record<string, unknown>): FromNetwork => ({
  network: typeof network === 'string' ? network : undefined,
});

const signInSearch = (search: Record<string, unknown>): Back & FromNetwork & { reason?: SignInReason } => ({
  ...back(search),
  ...fromNetwork(search),
  reason: REASONS.includes(String(search.reason)) ? (search.reason as SignInReason) : undefined,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./features/signin/SignInPage.tsx'), 'SignInPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: paths.password,
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./features/signin/PasswordPage.tsx'), 'PasswordPage'),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: paths.reset,
  validateSearch: back,
  component: lazyRouteComponent(() => import('./features/signin/ResetPage.tsx'), 'ResetPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: paths.register,
  component: lazyRouteComponent(() => import('./features/access/RegisterPage.tsx'), 'RegisterPage'),
});

const device = createRoute({
  getParentRoute: () => root,
  path: paths.device,
  validateSearch: back,
  component: lazyRouteComponent(() => import('./features/signin/DevicePage.tsx'), 'DevicePage'),
});

const code = createRoute({
  getParentRoute: () => root,
  path: paths.code,
  component: lazyRouteComponent(() => import('./features/signin/CodePage.tsx'), 'CodePage'),
});

const cabinet = createRoute({
  getParentRoute: () => root,
  id: 'cabinet',
  component: lazyRouteComponent(() => import('./layout/CabinetScreen.tsx'), 'CabinetScreen'),
});

const home = createRoute({
  getParentRoute: () => cabinet,
  path: paths.home,
  component: lazyRouteComponent(() => import('./features/household/HouseholdPage.tsx'), 'HouseholdPage'),
});

const number = createRoute({
  getParentRoute: () => cabinet,
  path: paths.number,
  validateSearch: (search): { kind?: UsageKind } => ({
    kind: USAGE_KINDS.includes(String(search.kind)) ? (search.kind as UsageKind) : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/mobile/NumberPage.tsx'), 'NumberPage'),
});

const contract = createRoute({
  getParentRoute: () => cabinet,
  path: paths.contract,
  component: lazyRouteComponent(() => import('./features/home/ContractPage.tsx'), 'ContractPage'),
});

const spending = createRoute({
  getParentRoute: () => cabinet,
  path: paths.spending,
  validateSearch: (search: SpendingSearch) => search,
  component: lazyRouteComponent(() => import('./features/spending/SpendingPage.tsx'), 'SpendingPage'),
});

const settings = createRoute({
  getParentRoute: () => cabinet,
  path: paths.settings,
  validateSearch: (search: Record<string, unknown>): Back & FromNetwork => ({
    ...back(search),
    ...fromNetwork(search),
  }),
  component: lazyRouteComponent(() => import('./features/settings/SettingsPage.tsx'), 'SettingsPage'),
});

const numbers = createRoute({
  getParentRoute: () => cabinet,
  path: paths.numbers,
  component: lazyRouteComponent(() => import('./features/settings/numbers/NumbersPage.tsx'), 'NumbersPage'),
});

const transfer = createRoute({
  getParentRoute: () => cabinet,
  path: paths.transfer,
  /** From one account of the household, and to another one. */
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({
    from: typeof search.from === 'string' ? search.from : undefined,
    to: typeof search.to === 'string' ? search.to : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/transfer/TransferPage.tsx'), 'TransferPage'),
});

type TopUpSearch = { account?: string; sum?: string; payment?: string };

const topUp = createRoute({
  getParentRoute: () => cabinet,
  path: paths.topUp,
  validateSearch: (search: Record<string, unknown>): TopUpSearch => search,
  component: lazyRouteComponent(() => import('./features/topup/TopUpPage.tsx'), 'TopUpPage'),
});

const handset = createRoute({
  getParentRoute: () => root,
  path: paths.handset,
  validateSearch: (search): { number?: string } => ({
    number: typeof search.number === 'string' ? search.number : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/handset/HandsetPage.tsx'), 'HandsetPage'),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: paths.desk,
  validateSearch: (search): { queue?: string } => ({
    queue: typeof search.queue === 'string' ? search.queue : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/desk/DeskPage.tsx'), 'DeskPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    code,
    password,
    reset,
    register,
    device,
    cabinet.addChildren([home, number, contract, transfer, topUp, spending, settings, numbers]),
    handset,
    desk,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** The code that was sent: kept in the history entry, because a number has no place in an address. */
    sent?: { msisdn: string; resendAfter: string; expiresAt: string; to?: string; remember?: boolean };
  }
}
