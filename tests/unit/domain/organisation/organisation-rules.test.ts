import { describe, expect, test } from 'vitest';
import { isSmsSender, logoFrom, readLogo } from '#shared/domain/organisation/organisation-rules.ts';

const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
const jpeg = Buffer.from('ffd8ffe000', 'hex');
const largest = 200 * 1024;

const sized = (width: number, height: number) => {
  const pngHead = Buffer.alloc(24);
  png.copy(pngHead);
  pngHead.writeUInt32BE(width, 16);
  pngHead.writeUInt32BE(height, 20);
  const frame = Buffer.from('ffc0001108000000000300', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const jpegHead = Buffer.concat([Buffer.from('ffd8ffe000044a46', 'hex'), frame]);
  return [pngHead, jpegHead];
};

describe('a logo', () => {
  test.each([
    ['PNG', png, 'image/png'],
    ['JPEG', jpeg, 'image/jpeg'],
    ['one as large as allowed', Buffer.concat([jpeg, Buffer.alloc(largest - jpeg.length)]), 'image/jpeg'],
  ])('%s is taken, by what its bytes say', (_, bytes, type) => {
    const address = `data:${type};base64,${bytes.toString('base64')}`;
    expect(logoFrom(bytes)).toBe(address);
    expect(readLogo(address)).toBe(address);
    expect(readLogo(bytes.toString('base64'))).toBe(address);
  });

  test('of more pixels than a phone has room for is none, however few its bytes', () => {
    expect(sized(4_000, 4_000).map(logoFrom)).not.toContain(null);
    expect(sized(4_001, 1).map(logoFrom)).toEqual([null, null]);
    expect(sized(1, 30_000).map(logoFrom)).toEqual([null, null]);
  });

  test('is what it is, whatever its address calls it', () => {
    expect(readLogo(`data:image/png;base64,${jpeg.toString('base64')}`)).toMatch(/^data:image\/jpeg;/);
  });

  test.each([
    ['one byte too large', Buffer.concat([png, Buffer.alloc(largest - png.length + 1)]).toString('base64')],
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['a script called PNG', `data:image/png;base64,${Buffer.from('<script>').toString('base64')}`],
    ['an address elsewhere', 'https://example.org/logo.png'],
    ['no base64', 'data:image/png;base64,@@@'],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(readLogo(text)).toBeNull();
  });
});

test.each([
  ['Exempel', true],
  ['Exempel 24', true],
  ['12345', false],
  ['Exempelkommun', false],
  ['Åre', false],
  ['', false],
])('the sender of an SMS: “%s” is shown: %s', (text, isShown) => {
  expect(isSmsSender(text)).toBe(isShown);
});
