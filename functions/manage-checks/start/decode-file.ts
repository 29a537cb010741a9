import { largestFile, type SheetFault, sheetFault } from './sheet.ts';

/** How bytes can be read as letters; the last three tell nothing by themselves, so that somebody has to look. */
export const fileReadings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'windows-1250'] as const;

export type FileReading = (typeof fileReadings)[number];

export type DecodedFile = Readonly<{ text: string; reading: FileReading; isGuess: boolean }>;

const guesses: readonly FileReading[] = ['windows-1252', 'macintosh', 'windows-1250'];

/** The next way to read a file whose names look wrong. */
export const nextReading = (reading: FileReading): FileReading =>
  guesses[(guesses.indexOf(reading) + 1) % guesses.length] ?? 'windows-1252';

const marks: readonly (readonly [FileReading, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Latin letters in two bytes each have a nought in every pair, on the same side. */
function looksWide(bytes: Uint8Array): FileReading | null {
  const seen = bytes.subarray(0, 400);
  const share = (side: 0 | 1): number => seen.filter((byte, index) => index % 2 === side && byte === 0).length;
  const half = seen.length / 4;
  if (share(1) > half) return 'utf-16le';
  return share(0) > half ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, reading: FileReading): string | null {
  try {
    return new TextDecoder(reading, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A packed file, as Excel's own is; and the older one's beginning. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** What no text holds: all control characters but tabs and the ends of lines. */
const strangeSigns = /(?![\t\n\r])[\p{Cc}]/u;

/** A file's text: by its mark, else as UTF-8 where it is that, else as old Windows wrote it. `asked`: somebody chose. */
export function decodeFile(
  bytes: Uint8Array,
  asked: FileReading | null,
): DecodedFile | Readonly<{ fault: SheetFault }> {
  if (bytes.length > largestFile) return sheetFault('too_large');
  if (isWorkbook(bytes)) return sheetFault('workbook');
  const marked = marks.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? looksWide(bytes);
  const certain = marked ?? (decodeAs(bytes, 'utf-8') === null ? null : 'utf-8');
  const tried = certain !== null ? [certain] : asked !== null ? [asked] : guesses;
  for (const reading of tried) {
    const text = decodeAs(bytes, reading);
    if (text !== null && !strangeSigns.test(text)) return { text, reading, isGuess: certain === null };
  }
  return sheetFault('not_text');
}
