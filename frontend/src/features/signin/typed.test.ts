import { expect, test } from 'vitest';
import { codeIn, digitsOnly, grouped, growing, prefixOf } from './typed.ts';

const DIGITS = '0123456789';
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

test.each([
  ['407182', '407182'],
  ['407 182', '407182'],
  [' 4 0 7 1 8 2 ', '407182'],
  ['407-182', '407182'],
  ['Код для входа: 407182\nДействует 15 минут. Никому его не называйте, нам тоже.', '407182'],
  ['4071829', '407182'],
  ['40', '40'],
  ['абвгде', ''],
  ['12ab34', '1234'],
])('the code in %j is %s', (typed, code) => {
  expect(codeIn(typed, 6, DIGITS)).toBe(code);
});

test.each([
  ['K7F2QX', 'K7F2QX'],
  ['k7f-2qx', 'k7f2qx'],
  ['Код для входа: K7F2QX\nДействует 15 минут.', 'K7F2QX'],
  ['K7', 'K7'],
])('the code with letters in %j is %s', (typed, code) => {
  expect(codeIn(typed, 6, LETTERS)).toBe(code);
});

test('a keypad is offered for digits alone', () => {
  expect([digitsOnly(DIGITS), digitsOnly(LETTERS)]).toEqual([true, false]);
});

test.each([
  ['9000000001', '900 000-00-01'],
  ['(900) 000 00 01', '900 000-00-01'],
  ['+79000000001', '+79000000001'],
  ['9000', '9000'],
])('%s is shown as %s', (typed, shown) => {
  expect(grouped(typed)).toBe(shown);
});

test.each([
  ['9', '9'],
  ['900', '900'],
  ['9000', '900 0'],
  ['900 000', '900 000'],
  ['900 000-0', '900 000-0'],
  ['900 000-00-', '900 000-00'],
  ['9000000001', '900 000-00-01'],
  ['89000000001', '89000000001'],
  ['+7900', '+7900'],
  ['мой номер', 'мой номер'],
])('while it grows, %s is %s', (typed, shown) => {
  expect(growing(typed)).toBe(shown);
});

test('the prefix follows the operator', () => {
  expect([prefixOf('RUB'), prefixOf('BYN'), prefixOf('UAH'), prefixOf(undefined)]).toEqual([
    '+7',
    '+375',
    '+380',
    '+7',
  ]);
});
