import { expect, test } from 'vitest';
import { areAlike } from '#shared/domain/signals/alike-texts.ts';

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `word${String.fromCharCode(97 + at + from)}`).join(' ');

const forty = 'kim var en lugn och tydlig gruppledare jj';

test.each([
  ['forty characters and equal', forty.slice(0, 40), forty.slice(0, 40), true],
  ['thirty-nine characters and equal', forty.slice(0, 39), forty.slice(0, 39), false],
  [
    'equal but for capitals, accents, signs and blanks',
    'Très lugn,  och gör färdigt det som påbörjats i tid!',
    'tres lugn och gor fardigt det som paborjats i tid',
    true,
  ],
  [
    'few words, and equal',
    'Verksamhetsutvecklingsansvarig gruppledare',
    'verksamhetsutvecklingsansvarig, gruppledare.',
    true,
  ],
  ['four of five shingles', words(8), `${words(8)} wordz`, true],
  ['three of five shingles', words(7), `${words(7)} wordy wordz`, false],
  ['nothing in common', words(9), words(9, 10), false],
  ['one of them short', words(9), 'wordb', false],
  ['both empty', '', '', false],
])('%s', (_, one, other, isAlike) => {
  expect(areAlike(one, other)).toBe(isAlike);
  expect(areAlike(other, one)).toBe(isAlike);
});
