import { expect, test } from 'vitest';
import { isNoticeWay } from '#shared/domain/organisation/notice-ways.ts';

test.each([
  ['at_once', true],
  ['digest', true],
  ['none', true],
  ['never', false],
  ['', false],
])('“%s” is a way in which recruiters hear of what happens: %s', (text, isWay) => {
  expect(isNoticeWay(text)).toBe(isWay);
});
