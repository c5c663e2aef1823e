import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';
import { solution } from './solution.ts';

test.each([
  '',
  'abc',
  'x'.repeat(55),
  'x'.repeat(56),
  'x'.repeat(64),
  'dec73b66?expires=1795600000&10851'.repeat(9),
])('the hash is that of everybody else: %j', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('the number is found, and the solution says all that the server asks for', () => {
  const challenge = { algorithm: 'SHA-256', salt: 'salt?expires=1&', maxNumber: 5000, signature: 'signed' };
  const found = solution({ ...challenge, challenge: sha256('salt?expires=1&4321') });

  expect(JSON.parse(atob(found ?? ''))).toEqual({
    algorithm: 'SHA-256',
    challenge: sha256('salt?expires=1&4321'),
    salt: 'salt?expires=1&',
    signature: 'signed',
    number: 4321,
  });
});

test('what nobody can solve ends', () => {
  const challenge = { algorithm: 'SHA-256', salt: 's', maxNumber: 10, signature: '', challenge: 'no hash' };

  expect(solution(challenge)).toBeNull();
});
