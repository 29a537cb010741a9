import { CsvError, parse } from 'csv-parse/sync';
import { cleanLine } from '#shared/domain/text/clean-text.ts';
import { guessColumns } from './guess-columns.ts';
import { columnOfHeading, isTurned } from './header-words.ts';
import { type Cells, type Column, mostRows, type Sheet, type SheetFault, type SheetRow, sheetFault } from './sheet.ts';

const separators = [';', '\t', ',', '|'] as const;

/** As spreadsheets begin a text of cells: `sep=;`. */
const separatorLine = /^\ufeff?"?sep=(.)"?\s*$/i;
export const isSeparatorLine = (line: string): boolean => separatorLine.test(line);

const linesLookedAt = 10;

/** What parts the cells: the sign that is there most in the first lines, outside quotation marks; a title has none. */
function separatorOf(lines: readonly string[]): string {
  const bare = lines
    .slice(0, linesLookedAt)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => [sign, bare.split(sign).length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ';';
}

/** Excel's own way to keep the first nought of a number: `="070…"`. It is a text, and no formula is made of it. */
const unwrapped = (cell: string): string => /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;

type Record = readonly string[];

/** A text's lines of cells. The first line may say what parts them, as `sep=;`. */
function recordsOf(text: string): readonly Record[] | Readonly<{ fault: SheetFault }> {
  const [first = '', ...others] = text.split(/\r\n|\r|\n/);
  const told = separatorLine.exec(first)?.[1] ?? null;
  const body = told === null ? text : others.join('\n');
  const sample = body.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  try {
    const records = parse(body, {
      delimiter: told ?? separatorOf(sample),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return told === null ? records : [[], ...records];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['records'] === 'number' ? error['records'] + (told === null ? 1 : 2) : null;
    return sheetFault('open_quote', row);
  }
}

/** A line that is ruled below headings counts as one without anything. */
const isBlank = (record: Record): boolean => record.every((cell) => /^[\p{Pd}:=_]*$/u.test(cleanLine(cell)));

/** What stands for nothing. */
const nothing = /^(?:[\p{Pd}\u2212]+|#?n\/a)$/iu;

/** `Lund Kim` below a heading that says so is written as `Lund, Kim`. */
const turnedRound = (name: string): string => (name.includes(',') ? name : name.replace(' ', ', '));

type Placed = readonly (Column | null)[];

/** A row's cells by what they hold; of two columns of one kind the first that has something. */
function cellsOf(record: Record, placed: Placed, headings: Record): Cells {
  const cells = new Map<Column, string>();
  placed.forEach((column, index) => {
    const cell = cleanLine(unwrapped(record[index] ?? ''));
    if (column === null || cell === '' || nothing.test(cell) || cells.has(column)) return;
    cells.set(column, column === 'name' && isTurned(headings[index] ?? '') ? turnedRound(cell) : cell);
  });
  return Object.fromEntries(cells);
}

/** Wider than any list that a person keeps; sheets come with thousands of empty columns. */
const mostColumns = 200;

const titleRows = 4;

type Line = Readonly<{ record: Record; row: number }>;

const isWordy = ({ record }: Line): boolean => record.every((cell) => !/@|\d{5}/.test(cell));

/** Which of the first lines has the headings: the first one, or one below a title. */
function headingsAt(lines: readonly Line[]): number | null {
  const known = (line: Line): number => line.record.filter((cell) => columnOfHeading(cell) !== null).length;
  const [first] = lines;
  if (first !== undefined && known(first) > 0 && first.record.every((cell) => !cell.includes('@'))) return 0;
  const at = lines.slice(0, titleRows + 1).findIndex((line) => known(line) > 1 && isWordy(line));
  return at > 0 && lines.slice(0, at).every(isWordy) ? at : null;
}

/** As spreadsheets count columns. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));

/**
 * Columns of which something is not used, by their headings, or by their letters: of no known kind, or the second of a kind
 * where both are filled.
 */
function skippedOf(headings: Record, placed: Placed, body: readonly Line[]): readonly string[] {
  const isFilled = (record: Record, index: number): boolean => cleanLine(record[index] ?? '') !== '';
  const isPassedOver = (index: number): boolean => {
    const column = placed[index] ?? null;
    if (column === null) {
      return cleanLine(headings[index] ?? '') !== '' || body.some(({ record }) => isFilled(record, index));
    }
    const before = placed.flatMap((each, place) => (each === column && place < index ? [place] : []));
    return body.some(({ record }) => isFilled(record, index) && before.some((place) => isFilled(record, place)));
  };
  return placed.flatMap((_, index) =>
    isPassedOver(index) ? [cleanLine(headings[index] ?? '') || letterOf(index)] : [],
  );
}

const filledIn = (record: Record): readonly string[] => record.map(cleanLine).filter((cell) => cell !== '');

const isReach = (column: Column | null): boolean => column === 'email' || column === 'phone';

/** Whether the first line has headings of which none is known: words where the others have what reaches a person. */
function isUnknownHeadings([first, ...others]: readonly Line[], placed: Placed): boolean {
  if (first === undefined || others.length === 0 || !isWordy(first) || others.some(isWordy)) return false;
  const reach = first.record.filter((_, index) => isReach(placed[index] ?? null));
  return filledIn(first.record).length > 1 && (filledIn(reach).length > 0 || !placed.some(isReach));
}

const hasName = (placed: Placed): boolean =>
  placed.includes('name') || placed.includes('firstName') || placed.includes('lastName');

/** Reads a table as text: cells parted by semicolons, tabs, commas or bars, with or without a line of headings. */
export function readSheet(text: string): Sheet | Readonly<{ fault: SheetFault }> {
  const records = recordsOf(text.replace(/^\ufeff/, ''));
  if ('fault' in records) return records;
  const filled = records
    .map((record, index): Line => ({ record, row: index + 1 }))
    .filter(({ record }) => !isBlank(record));
  const [first] = filled;
  if (first === undefined) return sheetFault('empty');
  const at = headingsAt(filled);
  const headings = at === null ? null : (filled[at]?.record.slice(0, mostColumns) ?? null);
  const body = at === null ? filled : filled.slice(at + 1);
  if (body.length === 0) return sheetFault('empty');
  if (body.length > mostRows) return sheetFault('too_many_rows');
  const placed = guessColumns(
    body.map(({ record }) => record.slice(0, mostColumns).map(unwrapped)),
    headings?.map((cell) => (cleanLine(cell) === '' ? 'untitled' : columnOfHeading(cell))) ?? null,
  );
  const row = filled[at ?? 0]?.row ?? first.row;
  if (headings === null && isUnknownHeadings(filled, placed)) {
    return sheetFault('no_name', row, filledIn(first.record));
  }
  const unknown = filledIn(headings?.filter((_, index) => placed[index] === null) ?? []);
  if (!hasName(placed)) return sheetFault('no_name', row, unknown);
  if (!placed.some(isReach)) return sheetFault('no_address', row, unknown);
  const width = headings?.length ?? placed.length;
  return {
    rows: body.map(({ record, row: place }): SheetRow => {
      const isTooWide = record.slice(width).some((cell) => cleanLine(cell) !== '');
      return { row: place, cells: cellsOf(record, placed, headings ?? []), ...(isTooWide && { isTooWide }) };
    }),
    skipped: skippedOf(headings ?? [], placed, body),
  };
}
