import { expect, test } from 'vitest';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';

const answered = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  judgeAnswer({ outcome: 'answered', status, headers, body: '' });

test.each([
  [199, 'retry'],
  [200, 'delivered'],
  [299, 'delivered'],
  [300, 'retry'],
  [400, 'dead'],
  [404, 'retry'],
  [422, 'dead'],
  [429, 'retry'],
  [500, 'retry'],
] as const)('an answer of %i is %s', (status, outcome) => {
  const reason = outcome === 'delivered' ? {} : { reason: `status_${status}` };
  expect(answered(status)).toEqual({ outcome, status, ...reason });
});

test('whoever does not answer is tried again, and it is known why', () => {
  expect(judgeAnswer({ outcome: 'failed', reason: 'timed_out' })).toEqual({
    outcome: 'retry',
    status: null,
    reason: 'timed_out',
  });
});

test.each([
  ['120', { retryAfterSeconds: 120 }],
  ['0', { retryAfterSeconds: 0 }],
  ['999999', { retryAfterSeconds: 999_999 }],
  ['1000000', {}],
  ['-1', {}],
  ['1.5', {}],
  ['Fri, 27 Nov 2026 08:00:00 GMT', {}],
  ['', {}],
])('is tried again as late as it asks, in whole seconds: “%s”', (given, waits) => {
  expect(answered(503, { 'retry-after': given })).toEqual({
    outcome: 'retry',
    status: 503,
    reason: 'status_503',
    ...waits,
  });
});
