import { sha256 } from './sha256.ts';

export type Challenge = {
  algorithm: string;
  challenge: string;
  salt: string;
  maxNumber: number;
  signature: string;
};

/** Tries one number after the other; null if none of them is it. */
export function solution({ algorithm, challenge, salt, maxNumber, signature }: Challenge): string | null {
  for (let number = 0; number <= maxNumber; number++) {
    if (sha256(salt + number) === challenge) {
      return btoa(JSON.stringify({ algorithm, challenge, salt, signature, number }));
    }
  }
  return null;
}
