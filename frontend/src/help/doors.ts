/** What each page of the door may refuse, by the name of the refusal, in the order people meet it. */
export const doors = {
  code: [
    'MsisdnNotUnderstood',
    'TooManyCodes',
    'WrongSecret',
    'SignInLocked',
    'DeviceLost',
    'RobotCheckRequired',
  ],
  password: ['WrongSecret', 'SignInLocked', 'DeviceLost', 'RobotCheckRequired'],
  device: ['NotConfirmed', 'AskedTooOften', 'SignInLocked', 'RobotCheckRequired'],
  reset: ['RobotCheckRequired'],
  access: ['AccessRequestNotTaken', 'AccessAlreadyRequested'],
} as const;

export type Door = keyof typeof doors;
