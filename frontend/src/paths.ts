/** Every address of the cabinet. */
export const paths = {
  home: '/',
  number: '/numbers/$id',
  contract: '/homes/$id',
  topUp: '/top-up',
  transfer: '/transfer',
  spending: '/spending',
  settings: '/settings',
  numbers: '/settings/numbers',
  signIn: '/sign-in',
  code: '/sign-in/code',
  password: '/sign-in/password',
  register: '/sign-in/register',
  reset: '/sign-in/reset',
  device: '/sign-in/device',
  desk: '/desk',
  handset: '/demo/handset',
} as const;
