import { describe, expect, test } from 'vitest';
import { createMarkMaker } from '#shared/data/signals/mark-maker.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { buildCheck, buildFile, startTime, testId } from '#tests/support/builders/check-builders.ts';

const linkKeys = { current: 'v2', keys: { v2: 'the key of now', v1: 'the key before' } };
const maker = createMarkMaker(linkKeys);

const from = (sourceIp: string, userAgent = 'Firefox/140') =>
  ({ person: 'candidate', act: 'named', at: startTime, sourceIp, userAgent }) as const;

/** The file as it stands after a first mark, whose key the next ones are made with. */
function marked(file: CheckFile = buildFile()): CheckFile {
  const { sealedKey, mark } = maker.make(file, from('192.0.2.7'), []);
  return { ...file, marks: { sealedKey, list: [mark] } };
}

describe('A mark', () => {
  const file = marked();
  const networkOf = (sourceIp: string, known: readonly string[] = []) =>
    maker.make(file, from(sourceIp), known).mark.network;

  test('is equal for one network within a check, and says nothing of the address', () => {
    expect(networkOf('192.0.2.7')).toBe(file.marks?.list[0]?.network);
    expect(networkOf('192.0.2.8')).not.toBe(networkOf('192.0.2.7'));
    expect(networkOf('2001:db8:1:2::3')).toBe(networkOf('2001:db8:1:9::4'));
    expect(networkOf('192.0.2.7')).toMatch(/^[\w-]{22}$/);
    expect(JSON.stringify(file)).not.toContain('192.0.2.7');
    expect(JSON.stringify(file)).not.toContain('Firefox');
  });

  test('is another one in another check', () => {
    const other = marked(buildFile({ check: buildCheck({ id: testId('chk', 2) }) }));
    expect(other.marks?.list[0]?.network).not.toBe(file.marks?.list[0]?.network);
  });

  test('holds the time alone from a known network, and where the address is none', () => {
    for (const [sourceIp, known] of [
      ['192.0.2.7', ['192.0.2.0/24']],
      ['unknown', []],
    ] as const) {
      expect(maker.make(file, from(sourceIp), known).mark).toEqual({
        person: 'candidate',
        act: 'named',
        at: startTime,
        network: null,
        browser: null,
      });
    }
  });

  test('of a browser that says nothing has none', () => {
    expect(maker.make(file, from('192.0.2.7', ''), []).mark).toMatchObject({ browser: null });
    expect(maker.make(file, from('192.0.2.7'), []).mark.browser).toBe(file.marks?.list[0]?.browser);
  });

  test('has a new key where the one before cannot be opened any more', () => {
    const after = createMarkMaker({ current: 'v3', keys: { v3: 'another' } }).make(file, from('192.0.2.7'), []);
    expect(after.sealedKey).toMatch(/^v3\./);
    expect(after.mark.network).not.toBe(file.marks?.list[0]?.network);
    const kept = createMarkMaker({ current: 'v3', keys: { v3: 'another', ...linkKeys.keys } });
    expect(kept.make(file, from('192.0.2.7'), []).sealedKey).toBe(file.marks?.sealedKey);
  });
});
