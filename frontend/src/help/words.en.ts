import type { words as russian } from './words.ru.ts';

export const words: typeof russian = {
  first: {
    code: [
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
    password: [
      [
        'There never was a password',
        'A number does not need one: sign in with a code. A contract comes with one, and if it is not to be found, you can ask for access.',
      ],
    ],
    device: [
      [
        'No question appears',
        'It comes where the cabinet of this number or contract is open right now. Open the page there and see that it is still signed in.',
      ],
    ],
    reset: [
      [
        'The new password does not come',
        'It goes only to the phone or e-mail address in the contract, and an SMS or e-mail may take a few minutes. Look in the spam folder and compare the number: we do not say whether there is such a login.',
      ],
    ],
    access: [
      [
        'No answer to the request yet',
        'We compare it with the contract and answer by the day named when it was sent. The page does not say whether there is such a contract.',
      ],
    ],
  },
  refusals: {
    MsisdnNotUnderstood: [
      'The number is not recognised',
      'We need a mobile number of our country: 10 digits, with +7, with 8 or without. A landline cannot sign in; a contract can, with its password.',
    ],
    TooManyCodes: [
      'No new code is sent',
      'There is a minute between codes, and no more than five an hour. The last code may still work.',
    ],
    WrongSecret: [
      'The code or password is not accepted',
      'Only the latest code works, and only in the browser that asked for it. In a password the keyboard layout and capital letters matter.',
    ],
    SignInLocked: [
      'Signing in is closed for a while',
      'After three mistakes signing in is closed, so that nobody guesses the code or password. Wait as long as it says; there is nothing to do.',
    ],
    DeviceLost: [
      'The number is marked as lost',
      'Nobody signs in through the number of a lost phone. Sign in through another number or a contract and remove the mark on the number’s page.',
    ],
    RobotCheckRequired: [
      'A check that you are not a robot',
      'It comes after many mistakes from one address. The browser does it by itself in a few seconds; if it cannot, update it or wait ten minutes.',
    ],
    AskedTooOften: [
      'No more questions are put',
      'An open cabinet is asked no more than five times an hour, so that nobody pesters you. Other ways to sign in work at once.',
    ],
    NotConfirmed: [
      'Signing in was not confirmed',
      'On the other device another number was chosen or “It’s not me” was pressed, or nobody answered for two minutes. Ask again and compare the number.',
    ],
    AccessRequestNotTaken: [
      'The request is not accepted',
      'The line under the field says what to mend. The number stands on the first page of the contract, the name goes as in the contract, and the password needs 8 characters and must not be one of the most common.',
    ],
    AccessAlreadyRequested: [
      'There is a request for the contract already',
      'We are looking at it, and a second one speeds nothing up. The answer goes to the phone or e-mail address in the first. If it was not you who asked, call us.',
    ],
  },
  throttled: [
    'Too many tries',
    'There were too many sign-in attempts from your address. Wait a minute and try again.',
  ],
  cookies: [
    'The cabinet forgets that you signed in',
    'Allow cookies for this site. The cabinet works through a proxy or VPN.',
  ],
  noCookies:
    'Cookies are switched off in this browser. Without them the cabinet cannot remember that you signed in. Switch them on and reload the page.',
  call: 'Still no luck? Call or write:',
};
