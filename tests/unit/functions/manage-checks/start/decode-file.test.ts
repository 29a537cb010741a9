import { describe, expect, test } from 'vitest';
import { decodeFile, nextReading } from '../../../../../functions/manage-checks/start/decode-file.ts';
import { largestFile } from '../../../../../functions/manage-checks/start/sheet.ts';
import { namesOf } from '../../../../../functions/manage-checks/start/split-name.ts';

const text = 'Namn;E-post\r\nÅsa Öberg;asa@example.org\r\n';
const latin = Buffer.from(text, 'latin1');
const wide = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('a file', () => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8', false],
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), 'utf-8', false],
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'utf-16le',
      false,
    ],
    [
      'the other UTF-16',
      wide(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
      'utf-16be',
      false,
    ],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le', false],
    ['old Windows', latin, 'windows-1252', true],
  ])('in %s is read', (_, bytes, reading, isGuess) => {
    expect(decodeFile(bytes, null)).toEqual({ text, reading, isGuess });
  });

  test('is read another way when somebody asks, and in turn', () => {
    const mac = Buffer.from([0x81, 0x73, 0x61]);
    expect(decodeFile(mac, nextReading('windows-1252'))).toEqual({ text: 'Åsa', reading: 'macintosh', isGuess: true });
    expect(nextReading('macintosh')).toBe('windows-1250');
    expect(nextReading('windows-1250')).toBe('windows-1252');
  });

  test.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'workbook'],
    ['an older workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), 'not_text'],
    ['more than there is room for', Buffer.alloc(largestFile + 1, 0x61), 'too_large'],
  ])('that is %s is told', (_, bytes, code) => {
    expect(decodeFile(bytes, null)).toEqual({ fault: { code, row: null } });
  });
});

test.each([
  [{ name: 'Kim Lund' }, 'Kim', 'Lund'],
  [{ name: 'Kim van der Velde' }, 'Kim', 'van der Velde'],
  [{ name: 'Lund, Kim' }, 'Kim', 'Lund'],
  [{ name: 'Kim' }, 'Kim', ''],
  [{ firstName: 'Anna Maria', lastName: 'Lund' }, 'Anna Maria', 'Lund'],
  [{ lastName: 'Lund' }, 'Lund', ''],
])('the names of %j', (cells, firstName, lastName) => {
  expect(namesOf(cells)).toEqual({ firstName, lastName });
});
