import { expect, test } from 'vitest';
import { plainDigits } from '#shared/domain/text/plain-digits.ts';

test.each([
  ['123 456', '123 456'],
  ['\u0661\u0662\u0663', '123'],
  ['\u06f1\u06f2\u06f3', '123'],
  ['\u0967\u0968\u0969', '123'],
  ['\uff11\uff12\uff13', '123'],
  ['\u200e123\u200b\n', '123'],
  ['1\u00a02\t3', '1 2 3'],
  ['kl. \u0669', 'kl. 9'],
])('%j is %s', (typed, plain) => {
  expect(plainDigits(typed)).toBe(plain);
});
