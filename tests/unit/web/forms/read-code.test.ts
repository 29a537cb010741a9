import { expect, test } from 'vitest';
import { readCode } from '#shared/web/forms/read-code.ts';

test.each([
  '123456',
  '123 456',
  ' 123456\n',
  '123-456',
  '123\u2013456',
  '123\u2212456',
  '123\u00a0456',
  '12 34 56',
  '\uff11\uff12\uff13\uff14\uff15\uff16',
  '\u0661\u0662\u0663 \u0664\u0665\u0666',
  '\u200e123456\u200b',
])('%j is the code', (typed) => {
  expect(readCode(typed)).toBe('123456');
});

test.each(['', '12345', '1234567', '123a456', '123.456', '-'])('%j is none', (typed) => {
  expect(readCode(typed)).toBeNull();
});
