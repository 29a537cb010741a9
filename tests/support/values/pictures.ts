type Size = Readonly<{ width: number; height: number }>;

const small: Size = { width: 36, height: 36 };

/** So many bytes that begin as a PNG of this size does. */
export function pngOf(bytes: number, { width, height } = small): Buffer {
  const png = Buffer.alloc(bytes);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A JPEG of this size as far as its frame. */
export function jpegOf({ width, height } = small): Buffer {
  const frame = Buffer.from('ffc0001108000000000300', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8ffe000044a46', 'hex'), frame]);
}
