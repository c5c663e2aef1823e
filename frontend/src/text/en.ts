import { account, left, plan } from './en/account.ts';
import { contract } from './en/contract.ts';
import { home } from './en/household.ts';
import { sim, usage } from './en/mobile.ts';
import { password } from './en/password.ts';
import { app, failure, idle, language, navigation, time, units } from './en/shell.ts';
import { signIn } from './en/signIn.ts';
import type { Messages } from './ru.ts';
import { setFor } from './typeset.ts';

const messages: Messages = {
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

export const en = setFor('en', messages);
