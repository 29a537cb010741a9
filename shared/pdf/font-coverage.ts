/** Whether a font has a glyph of its own for this code point. */
export type Covers = (codePoint: number) => boolean;

type Segment = Readonly<{ first: number; last: number }>;

const tableRecordBytes = 16;
const windowsUnicode = 3;
const basicPlane = 1;

/**
 * Reads which characters of the Basic Multilingual Plane a TrueType font holds, from its `cmap` in format 4. The cut
 * fonts map each segment to glyphs without gaps; only the closing 0xFFFF stands for none.
 */
export function readCoverage(ttf: Uint8Array): Covers {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const segments = readSegments(view, findFormat4(view, findTable(view, 'cmap')));
  return (codePoint) => segments.some(({ first, last }) => codePoint >= first && codePoint <= last);
}

function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * tableRecordBytes;
    const name = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(record + offset))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function findFormat4(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const table = cmap + view.getUint32(record + 4);
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)];
    if (platform === windowsUnicode && encoding === basicPlane && view.getUint16(table) === 4) return table;
  }
  throw new Error('The font maps no characters of the Basic Multilingual Plane');
}

function readSegments(view: DataView, table: number): readonly Segment[] {
  const bytes = view.getUint16(table + 6);
  const [lasts, firsts] = [table + 14, table + 16 + bytes];
  return Array.from({ length: bytes / 2 }, (_, index) => ({
    first: view.getUint16(firsts + index * 2),
    last: view.getUint16(lasts + index * 2),
  })).filter(({ first }) => first !== 0xffff);
}
