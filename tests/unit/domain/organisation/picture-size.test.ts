import { expect, test } from 'vitest';
import { pictureSize } from '#shared/domain/organisation/picture-size.ts';
import { jpegOf, pngOf } from '#tests/support/values/pictures.ts';

const size = { width: 320, height: 240 };

/** The same JPEG with another marker before its size. */
function jpegWith(marker: number): Buffer {
  const bytes = Buffer.from(jpegOf(size));
  bytes.writeUInt8(marker, bytes.indexOf(Buffer.from('ffc0', 'hex')) + 1);
  return bytes;
}

test.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc9, 0xcf])('a JPEG says its size in a frame of kind %i', (marker) => {
  expect(pictureSize(jpegWith(marker))).toEqual(size);
});

test.each([0xbf, 0xc4, 0xc8, 0xcc, 0xd0, 0xda])('no size stands after the marker %i', (marker) => {
  expect(pictureSize(jpegWith(marker))).toBeNull();
});

test('a JPEG is read past whatever stands before its frame, as far as it goes', () => {
  const [whole, table] = [jpegOf(size), Buffer.from('ffdb0005aabbcc', 'hex')];
  const longer = Buffer.concat([whole.subarray(0, 2), table, table, whole.subarray(2)]);
  expect(pictureSize(longer)).toEqual(size);
  const frame = longer.indexOf(Buffer.from('ffc0', 'hex'));
  expect(pictureSize(longer.subarray(0, frame + 9))).toEqual(size);
  expect(pictureSize(longer.subarray(0, frame + 8))).toBeNull();
});

test('a JPEG in which no marker stands where one is due says nothing', () => {
  const broken = Buffer.from(jpegOf(size));
  broken.writeUInt8(0xfe, 2);
  expect(pictureSize(broken)).toBeNull();
});

test('a PNG says its size in its first twenty-four bytes', () => {
  expect(pictureSize(pngOf(24, size))).toEqual(size);
  expect(pictureSize(pngOf(24, size).subarray(0, 23))).toBeNull();
});

test('nothing has no size', () => {
  expect(pictureSize(Buffer.alloc(0))).toBeNull();
});
