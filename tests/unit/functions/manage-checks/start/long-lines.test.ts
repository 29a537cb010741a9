import { expect, test } from 'vitest';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';
import { readCallWindows } from '../../../../../functions/manage-checks/settings/read-call-windows.ts';
import { readPaste } from '../../../../../functions/manage-checks/start/read-paste.ts';
import { readRows } from '../../../../../functions/manage-checks/start/read-rows.ts';

const terms = { channel: 'email', language: 'sv', organisation: buildOrganisation() } as const;

function faultsOf(line: string): readonly string[] {
  const sheet = readPaste(line);
  if ('fault' in sheet) return [sheet.fault.code];
  return readRows(sheet.rows, terms).faults.map(({ column, code }) => `${column} ${code}`);
}

/** Much faster in fact; what looks again from every letter takes a minute. */
function atOnce<Result>(act: () => Result): Result {
  const started = performance.now();
  const result = act();
  expect(performance.now() - started).toBeLessThan(2_000);
  return result;
}

test.each(['a', ' ', ',', '\u00a0', '0', '+', '@', '-', '/', 'a@', '1 ', '1)'])(
  'a line of nothing but %j is read at once, and has a fault',
  (unit) => {
    for (const line of [`Kim${unit.repeat(60_000)}x`, `Kim Lund, ${unit.repeat(60_000)}!`]) {
      expect(atOnce(() => faultsOf(line))).not.toEqual([]);
    }
  },
);

test.each([' ', '-', ' -', '9', '9-'])('times of calls with nothing but %j are read at once', (unit) => {
  expect(atOnce(() => readCallWindows(`9${unit.repeat(60_000)}x`, 1, 30))).toBe('unreadable');
});

test('an address is found in its line as before', () => {
  const cells = [
    'Kim Lund <kim@example.org>',
    'x:mailto:kim@example.org',
    'mailto:kim@example.org;',
    'a<kim@example.org',
  ];
  expect(cells.map((line) => readPaste(line))).toMatchObject([
    { rows: [{ cells: { name: 'Kim Lund', email: 'kim@example.org' } }] },
    { rows: [{ cells: { email: 'x:mailto:kim@example.org' } }] },
    { rows: [{ cells: { email: 'kim@example.org' } }] },
    { rows: [{ cells: { name: 'a', email: 'kim@example.org' } }] },
  ]);
});
