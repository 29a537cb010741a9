import { describe, expect, test } from 'vitest';
import { isSmsSender, logoFrom, readLogo } from '#shared/domain/organisation/organisation-rules.ts';
import { jpegOf, pngOf } from '#tests/support/values/pictures.ts';

const png = pngOf(24);
const jpeg = jpegOf();
const toAddress = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;
const largest = 200 * 1024;

const sized = (width: number, height: number) => [pngOf(24, { width, height }), jpegOf({ width, height })];

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
    expect(sized(0, 1).map(logoFrom)).toEqual([null, null]);
    expect(sized(1, 1).map(logoFrom)).not.toContain(null);
    expect(sized(1, 30_000).map(logoFrom)).toEqual([null, null]);
  });

  test('is what it is, whatever its address calls it', () => {
    expect(readLogo(toAddress(jpeg))).toMatch(/^data:image\/jpeg;/);
  });

  test.each([
    ['one byte too large', Buffer.concat([png, Buffer.alloc(largest - png.length + 1)]).toString('base64')],
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['a script called PNG', `data:image/png;base64,${Buffer.from('<script>').toString('base64')}`],
    ['an address elsewhere', 'https://example.org/logo.png'],
    ['no base64', 'data:image/png;base64,@@@'],
    ['base64 with something before it', `@${png.toString('base64')}`],
    ['base64 with something after it', `${png.toString('base64')}@`],
    ['a picture with another one’s address behind it', `${png.toString('base64')}${toAddress(png)}`],
    ['what begins otherwise and goes on as a JPEG', `AAAA${jpeg.toString('base64').slice(4)}`],
    ['a PNG that ends before its size', png.subarray(0, 20).toString('base64')],
    ['a JPEG without a frame', jpeg.subarray(0, 8).toString('base64')],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(readLogo(text)).toBeNull();
  });
});

test.each([
  ['Exempel', true],
  ['Exempel 24', true],
  ['Exempelland', true],
  ['24 Exempel', true],
  ['12345', false],
  ['Exempelkommun', false],
  ['Åre', false],
  ['Are!', false],
  ['', false],
])('the sender of an SMS: “%s” is shown: %s', (text, isShown) => {
  expect(isSmsSender(text)).toBe(isShown);
});
