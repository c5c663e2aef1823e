import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  sms: [
    [
      'The code takes longer than a minute',
      'An SMS can be late where the signal is weak. Go to a window, or restart the phone so that it finds the network again.',
    ],
    [
      'SMS are switched off',
      'If SMS are off, or the phone blocks short numbers, call us or sign in with a password.',
    ],
    [
      'The phone’s memory is full',
      'Older phones cannot receive SMS when their memory is full. Delete some and send the code again.',
    ],
    [
      'You are abroad',
      'Abroad an SMS may take a few minutes. Wait for it and do not ask for another code: the earlier one would no longer work.',
    ],
    [
      'The number is mistyped',
      'The code goes to the number on the page. We do not say whether a number has a cabinet, so compare the digits.',
    ],
  ],
  refusals: [
    [
      'MsisdnNotUnderstood',
      'The number is not recognised',
      'We need a mobile number of our country: 10 digits, with +7, with 8 or without. A landline cannot sign in; a contract can, with its password.',
    ],
    [
      'TooManyCodes',
      'No new code is sent',
      'There is a minute between codes, and no more than five an hour. The last code may still work.',
    ],
    [
      'WrongSecret',
      'The code or password is not accepted',
      'Only the latest code works, and only in the browser that asked for it. In a password the keyboard layout and capital letters matter.',
    ],
    [
      'SignInLocked',
      'Signing in is closed for a while',
      'After three mistakes signing in is closed, so that nobody guesses the code. Wait as long as it says; there is nothing to do.',
    ],
    [
      'DeviceLost',
      'The number is marked as lost',
      'Nobody signs in through the number of a lost phone. Sign in through another number or a contract and remove the mark on the number’s page.',
    ],
    [
      'RobotCheckRequired',
      'A check that you are not a robot',
      'It comes after many mistakes from one address. The browser does it by itself in a few seconds; if it cannot, update it or wait ten minutes.',
    ],
  ],
  throttled: [
    'Too many tries',
    'There were too many sign-in attempts from your address. Wait a minute and try again.',
  ],
  cookies: [
    'The cabinet forgets that you signed in',
    'Allow cookies for this site. The cabinet works through a proxy or VPN.',
  ],
  call: 'Still no luck? Call or write:',
};
