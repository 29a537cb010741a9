import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlip } from '#shared/domain/text/is-one-slip.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const letter = fc.constantFrom('a', 'b', 'c', 'd');

describe('one slip of the keys', () => {
  test.each([
    ['gravid', 'gravid'],
    ['gravid', 'gravit'],
    ['gravid', 'bravid'],
    ['gravid', 'gravvid'],
    ['gravid', 'graid'],
    ['gravid', 'ravid'],
    ['gravid', 'gravida'],
    ['gravid', 'garvid'],
    ['gravid', 'rgavid'],
    ['gravid', 'gravdi'],
    ['a', ''],
  ])('is all that lies between %s and %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(true);
    expect(isOneSlip(other, one)).toBe(true);
  });

  test.each([
    ['two letters too many', 'gravid', 'gravidab'],
    ['a letter elsewhere', 'gravid', 'ragvid'],
    ['two letters for one', 'gravid', 'grxid'],
    ['two other letters', 'gravid', 'bravit'],
    ['two other letters in a row', 'gravid', 'grxyid'],
    ['a letter that moves on and one that is new', 'gabd', 'gbcd'],
    ['a letter that moves back and one that is new', 'gabd', 'gcad'],
    ['letters that change places and one that is gone', 'gabcd', 'gbad'],
    ['places that are not beside each other', 'gabcd', 'gcbad'],
  ])('is not %s', (_, one, other) => {
    expect(isOneSlip(one, other)).toBe(false);
    expect(isOneSlip(other, one)).toBe(false);
  });

  test('is any letter that is added, another, or in its neighbour’s place, wherever it stands', () => {
    fc.assert(
      fc.property(letters, letters, letter, letter, (start, end, one, other) => {
        const word = `${start}${one}${end}`;
        expect(isOneSlip(word, `${start}${end}`)).toBe(true);
        expect(isOneSlip(`${start}${end}`, word)).toBe(true);
        expect(isOneSlip(word, `${start}${other}${end}`)).toBe(true);
        expect(isOneSlip(`${start}${one}${other}${end}`, `${start}${other}${one}${end}`)).toBe(true);
      }),
    );
  });
});
