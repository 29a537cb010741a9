/** Whether a font has a glyph of its own for this code point. */
export type Covers = (codePoint: number) => boolean;

type Segment = Readonly<{ first: number; last: number }>;

const tableRecordBytes = 16;
const windowsUnicode = 3;
const groupBytes = 12;

/**
 * Reads which characters a TrueType font holds, from its `cmap` in format 12, else in format 4. The cut fonts map each
 * segment to glyphs without gaps; only the closing 0xFFFF stands for none.
 */
export function readCoverage(ttf: Uint8Array): Covers {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const segments = readSegments(view, findTable(view, 'cmap'));
  return (codePoint) => isWithin(segments, codePoint);
}

/** Segments stand in order. */
function isWithin(segments: readonly Segment[], codePoint: number): boolean {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.last ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return (segments[low]?.first ?? Number.POSITIVE_INFINITY) <= codePoint;
}

function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * tableRecordBytes;
    const name = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(record + offset))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function readSegments(view: DataView, cmap: number): readonly Segment[] {
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
    .filter((record) => view.getUint16(record) === windowsUnicode)
    .map((record) => cmap + view.getUint32(record + 4));
  const [whole, basic] = [12, 4].map((format) => tables.find((table) => view.getUint16(table) === format));
  if (whole !== undefined) return readGroups(view, whole);
  if (basic !== undefined) return readBasicPlane(view, basic);
  throw new Error('The font maps no characters of Unicode');
}

const readGroups = (view: DataView, table: number): readonly Segment[] =>
  Array.from({ length: view.getUint32(table + 12) }, (_, index) => {
    const group = table + 16 + index * groupBytes;
    return { first: view.getUint32(group), last: view.getUint32(group + 4) };
  });

function readBasicPlane(view: DataView, table: number): readonly Segment[] {
  const bytes = view.getUint16(table + 6);
  const [lasts, firsts] = [table + 14, table + 16 + bytes];
  return Array.from({ length: bytes / 2 }, (_, index) => ({
    first: view.getUint16(firsts + index * 2),
    last: view.getUint16(lasts + index * 2),
  })).filter(({ first }) => first !== 0xffff);
}
