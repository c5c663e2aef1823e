import { account, left, plan } from './ru/account.ts';
import { contract } from './ru/contract.ts';
import { home } from './ru/household.ts';
import { sim, usage } from './ru/mobile.ts';
import { password } from './ru/password.ts';
import { app, failure, idle, language, navigation, time, units } from './ru/shell.ts';
import { signIn } from './ru/signIn.ts';
import { setFor } from './typeset.ts';

const messages = {
  app,
  navigation,
  language,
  signIn,
  password,
  home,
  account,
  left,
  plan,
  sim,
  usage,
  contract,
  idle,
  failure,
  time,
  units,
};

/** What every language has to say; a message missing on either side fails the build. */
export type Messages = typeof messages;

export const ru = setFor('ru', messages);
