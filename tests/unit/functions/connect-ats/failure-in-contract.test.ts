import { expect, test } from 'vitest';
import { failureInContract, isPage } from '../../../../functions/connect-ats/failure-in-contract.ts';

const detail = 'A request may have 1 MB at most.';

test.each([
  ['/ats/talentech/invitations', [{ errorType: 'SystemError', message: detail }]],
  ['/ats/Talentech/x', [{ errorType: 'SystemError', message: detail }]],
  ['/ats/greenhouse/send_test', { message: detail }],
  ['/ats//greenhouse//send_test/', { message: detail }],
  ['/ats/refapp/events', { message: detail }],
  ['/ats/ashby/assessment.start', { message: detail }],
  ['/ats/workable/assessments', { status: 413, message: detail }],
])('%s hears of a failure in its contract’s own shape', (path, body) => {
  const answer = failureInContract('too_large', path);
  expect(answer?.status).toBe(413);
  expect(JSON.parse(answer?.body ?? '')).toEqual(body);
});

test.each(['/ats/teamtailor/webhook', '/ats/refapp/webhook'])('%s hears of a failure as a plain string', (path) => {
  expect(failureInContract('too_large', path)).toMatchObject({
    status: 413,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: detail,
  });
});

test('a page of the ATS may read what went wrong with Refapp’s events, as it may read everything else', () => {
  const allowed = { 'access-control-allow-origin': '*' };
  expect(failureInContract('unexpected', '/ats/refapp/events')?.headers).toMatchObject(allowed);
  expect(failureInContract('unexpected', '/ats/greenhouse/send_test')?.headers).not.toMatchObject(allowed);
});

test('an administrator reads a page, a stranger a problem', () => {
  const path = '/ats/talentech/Authorization/Authorize';
  expect(isPage(path)).toBe(true);
  expect(failureInContract('unexpected', path)).toBeNull();
  expect(failureInContract('unexpected', '/ats/elsewhere')).toBeNull();
});
