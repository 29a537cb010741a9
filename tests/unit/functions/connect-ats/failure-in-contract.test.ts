import { expect, test } from 'vitest';
import { failureInContract, isPage } from '../../../../functions/connect-ats/failure-in-contract.ts';

const detail = 'A request may have 1 MB at most.';

test.each([
  ['/ats/talentech/invitations', [{ errorType: 'SystemError', message: detail }]],
  ['/ats/Talentech/x', [{ errorType: 'SystemError', message: detail }]],
  ['/ats/greenhouse/send_test', { message: detail }],
  ['/ats/refapp/events', { message: detail }],
])('%s hears of a failure in its contract’s own shape', (path, body) => {
  const answer = failureInContract('too_large', path);
  expect(answer?.status).toBe(413);
  expect(JSON.parse(answer?.body ?? '')).toEqual(body);
});

test('an administrator reads a page, a stranger a problem', () => {
  const path = '/ats/talentech/Authorization/Authorize';
  expect(isPage(path)).toBe(true);
  expect(failureInContract('unexpected', path)).toBeNull();
  expect(failureInContract('unexpected', '/ats/elsewhere')).toBeNull();
});
