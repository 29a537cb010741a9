import { expect, test } from 'vitest';
import { canonicalId } from '#shared/domain/text/canonical-id.ts';

const guid = '8a6c1d0e-4b57-4f0d-9f4a-0d3f6f1f5a11';

test.each([guid, guid.toUpperCase(), `{${guid}}`, `(${guid})`, guid.replaceAll('-', ''), `urn:uuid:${guid}`])(
  '%s is one',
  (id) => {
    expect(canonicalId(id)).toBe(guid);
  },
);

test.each(['4711', 'C-1', 'c-1', '', `${guid}0`, 'ABCDEF'])('%s is what it is', (id) => {
  expect(canonicalId(id)).toBe(id);
});
