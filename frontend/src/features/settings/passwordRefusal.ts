export type PasswordFieldName = 'oldPassword' | 'password' | 'repeat';

/** Why a password was not set, and at which field; without a field, because nothing could be asked. */
export type PasswordRefusal = { field?: PasswordFieldName; words: string; lockedUntil?: string };

/** What came of it: done, refused, or another state than the form was made for. */
export type PasswordAnswer = { done: string } | { refused: PasswordRefusal } | { elsewhere: string };
