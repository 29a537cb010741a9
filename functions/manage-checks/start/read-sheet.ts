import { CsvError, parse } from 'csv-parse/sync';
import { cleanLine } from '#shared/domain/text/clean-text.ts';
import { guessColumns } from './guess-columns.ts';
import { columnOfHeading } from './header-words.ts';
import { type Cells, type Column, mostRows, type Sheet, type SheetFault, type SheetRow, sheetFault } from './sheet.ts';

const separators = [';', '\t', ','] as const;

/** What parts the cells of a line: the sign that is there most, outside quotation marks. */
function separatorOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => [sign, bare.split(sign).length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ';';
}

/** Excel's own way to keep the first nought of a number: `="070…"`. It is a text, and no formula is made of it. */
const unwrapped = (cell: string): string => /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;

type Record = readonly string[];

/** A text's lines of cells. The first line may say what parts them, as `sep=;`. */
function recordsOf(text: string): readonly Record[] | Readonly<{ fault: SheetFault }> {
  const [first = '', ...others] = text.split(/\r\n|\r|\n/);
  const told = /^"?sep=(.)"?$/i.exec(first.trim())?.[1] ?? null;
  const body = told === null ? text : others.join('\n');
  const sample = body.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
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

const isBlank = (record: Record): boolean => record.every((cell) => cleanLine(cell) === '');

type Placed = readonly (Column | null)[];

/** A row's cells by what they hold; of two columns of one kind the first that has something. */
function cellsOf(record: Record, placed: Placed): Cells {
  const cells = new Map<Column, string>();
  placed.forEach((column, index) => {
    const cell = cleanLine(unwrapped(record[index] ?? ''));
    if (column !== null && cell !== '' && !cells.has(column)) cells.set(column, cell);
  });
  return Object.fromEntries(cells);
}

const hasName = (placed: Placed): boolean =>
  placed.includes('name') || placed.includes('firstName') || placed.includes('lastName');

/** Reads a table as text: cells parted by semicolons, tabs or commas, with or without a line of headings. */
export function readSheet(text: string): Sheet | Readonly<{ fault: SheetFault }> {
  const records = recordsOf(text.replace(/^\ufeff/, ''));
  if ('fault' in records) return records;
  const filled = records.map((record, index) => ({ record, row: index + 1 })).filter(({ record }) => !isBlank(record));
  const [first, ...rest] = filled;
  if (first === undefined) return sheetFault('empty');
  const headed = first.record.map(columnOfHeading);
  const hasHeadings = headed.some((column) => column !== null) && first.record.every((cell) => !cell.includes('@'));
  const body = hasHeadings ? rest : filled;
  if (body.length === 0) return sheetFault('empty');
  if (body.length > mostRows) return sheetFault('too_many_rows');
  const placed = guessColumns(
    body.map(({ record }) => record.map(unwrapped)),
    hasHeadings ? headed : null,
  );
  if (!hasName(placed)) return sheetFault('no_name', first.row);
  if (!placed.includes('email') && !placed.includes('phone')) return sheetFault('no_address', first.row);
  const width = hasHeadings ? first.record.length : placed.length;
  return {
    rows: body.map(({ record, row }): SheetRow => {
      const isTooWide = record.slice(width).some((cell) => cleanLine(cell) !== '');
      return { row, cells: cellsOf(record, placed), ...(isTooWide && { isTooWide }) };
    }),
    skipped: hasHeadings
      ? first.record.filter((cell, index) => placed[index] === null && cleanLine(cell) !== '').map(cleanLine)
      : [],
  };
}
