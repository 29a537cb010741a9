import { expect, test } from 'vitest';

import { isAt } from '../../../../functions/manage-settings/manage-settings.ts';

test.each([
  ['GET /v1/settings', 'GET', '/v1/settings', true],
  ['GET /v1/settings', 'PATCH', '/v1/settings', false],
  ['GET /v1/settings', 'GET', '/v1/settings/more', false],
  ['GET /v1/question-templates/*', 'GET', '/v1/question-templates/tpl_short', true],
  ['GET /v1/question-templates/*', 'GET', '/v1/question-templates/%E0%A4%A', true],
  ['GET /v1/question-templates/*', 'GET', '/v1/question-templates', false],
  ['POST /v1/webhooks/*/test', 'POST', '/v1/webhooks/test/test', true],
  ['POST /v1/webhooks/*/test', 'POST', '/v1/webhooks/whk_1/rotate', false],
])('%s is at %s %s: %s', (pattern, method, path, expected) => {
  expect(isAt(pattern, { method, path })).toBe(expected);
});
