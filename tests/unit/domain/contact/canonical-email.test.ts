import { expect, test } from 'vitest';
import { canonicalEmail, sameAddress } from '#shared/domain/contact/canonical-email.ts';

test.each([
  ['Kim@Bücher.example', 'kim@xn--bcher-kva.example'],
  ['kim@xn--bcher-kva.example', 'kim@xn--bcher-kva.example'],
  ['kim@bu\u0308cher.example', 'kim@xn--bcher-kva.example'],
  ['A\u030asa@example.org', 'åsa@example.org'],
  ['kim@straße.example', 'kim@xn--strae-oqa.example'],
  ['用户@例子.公司', '用户@xn--fsqu00a.xn--55qx5d'],
  ['kim?a=b@example.org', 'kim?a=b@example.org'],
  // A number stands for itself here, as a hash is made of it too.
  ['+46701740605', '+46701740605'],
])('%s is compared as %s', (typed, canonical) => {
  expect(canonicalEmail(typed)).toBe(canonical);
});

test('without both there is nothing to compare', () => {
  expect([sameAddress('kim@BÜCHER.example', 'kim@xn--bcher-kva.example'), sameAddress(null, null)]).toEqual([
    true,
    false,
  ]);
});
