import { expect, test } from 'vitest';
import { codeIn, grouped, prefixOf } from './typed.ts';

test.each([
  ['407182', '407182'],
  ['407 182', '407182'],
  [' 4 0 7 1 8 2 ', '407182'],
  ['407-182', '407182'],
  ['Код для входа: 407182\nДействует 15 минут. Никому его не называйте, нам тоже.', '407182'],
  ['4071829', '407182'],
  ['40', '40'],
])('the code in %j is %s', (typed, code) => {
  expect(codeIn(typed, 6)).toBe(code);
});

test.each([
  ['9000000001', '900 000-00-01'],
  ['(900) 000 00 01', '900 000-00-01'],
  ['+79000000001', '+79000000001'],
  ['9000', '9000'],
])('%s is shown as %s', (typed, shown) => {
  expect(grouped(typed)).toBe(shown);
});

test('the prefix follows the operator', () => {
  expect([prefixOf('RUB'), prefixOf('BYN'), prefixOf('UAH'), prefixOf(undefined)]).toEqual([
    '+7',
    '+375',
    '+380',
    '+7',
  ]);
});
