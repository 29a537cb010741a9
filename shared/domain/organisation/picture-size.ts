export type PictureSize = Readonly<{ width: number; height: number }>;

const startOfPng = '89504e470d0a1a0a';

/** Markers of JPEG that come before a frame's size: C0-CF, but for C4, C8 and CC, which are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(bytes: Buffer): PictureSize | null {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (isFrame(bytes.readUInt8(at + 1))) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
  }
  return null;
}

/** Pixels of a PNG or JPEG by what its head says; null when it does not say. */
export function pictureSize(bytes: Buffer): PictureSize | null {
  if (!bytes.subarray(0, 8).toString('hex').startsWith(startOfPng)) return sizeOfJpeg(bytes);
  return bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
