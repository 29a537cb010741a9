import * as z from 'zod/mini';
import { foldWords } from '#shared/domain/text/fold-words.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { PostedFile } from '#shared/web/forms/multipart-form.ts';
import { type FileReading, fileReadings, nextReading } from './decode-file.ts';
import { type Cells, columns, mostRows, type Sheet, type SheetFault, type SheetRow } from './sheet.ts';

export const ways = ['form', 'paste', 'file'] as const;

export type Way = (typeof ways)[number];

/** A file whose letters were guessed, kept with the form so that it can be read another way. */
export type GuessedFile = Readonly<{ bytes: string; reading: FileReading }>;

/** The list of candidates as it was posted. `rows` null: nothing was read from a text or a file yet. */
export type PostedList = Readonly<{
  way: Way;
  rows: readonly SheetRow[] | null;
  skipped: readonly string[];
  guessed: GuessedFile | null;
  fault: SheetFault | null;
  isFileMissing: boolean;
}>;

const cell = z.optional(z.string());
const kept = z
  .array(
    z.tuple([
      z.number(),
      z.object({
        name: cell,
        firstName: cell,
        lastName: cell,
        email: cell,
        phone: cell,
        language: cell,
        externalId: cell,
      }),
      z.boolean(),
    ]),
  )
  .check(z.maxLength(mostRows));

/** Rows as a form carries them. */
export const packRows = (rows: readonly SheetRow[]): string =>
  JSON.stringify(rows.map(({ row, cells, isTooWide }) => [row, cells, isTooWide === true]));

function unpackRows(text: string): readonly SheetRow[] | null {
  try {
    const read = kept.safeParse(JSON.parse(text));
    if (!read.success) return null;
    return read.data.map(([row, cells, isTooWide]) => ({
      row,
      cells: cellsOf((column) => cells[column]),
      ...(isTooWide && { isTooWide }),
    }));
  } catch {
    return null;
  }
}

const cellsOf = (read: (column: keyof Cells) => string | undefined): Cells =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const text = read(column);
      return text === undefined || text === '' ? [] : [[column, text]];
    }),
  );

export const cellField = (row: number, column: string): string => `c${row}-${column}`;

/** A row with what was written in its fields. Whoever has looked at one that is too wide has seen what it holds. */
function corrected(line: SheetRow, form: FormValues): SheetRow {
  const written = columns.filter((column) => form.has(cellField(line.row, column)));
  if (written.length === 0) return line;
  const cells = cellsOf((column) =>
    written.includes(column) ? fieldValue(form, cellField(line.row, column)) : line.cells[column],
  );
  return { row: line.row, cells, ...(line.isTooWide === true && !written.includes('name') && { isTooWide: true }) };
}

const mostLines = 100;

/** How many candidates the form has fields for. */
export const linesOf = (form: FormValues): number => {
  const lines = Number(fieldValue(form, 'lines'));
  return Number.isInteger(lines) && lines >= 1 && lines <= mostLines ? lines : 1;
};

const wayOf = (form: FormValues): Way => ways.find((way) => way === fieldValue(form, 'way')) ?? 'form';

const nothing = { rows: null, skipped: [], guessed: null, fault: null, isFileMissing: false } as const;

const asRead = (way: Way, read: Sheet | Readonly<{ fault: SheetFault }>, guessed: GuessedFile | null): PostedList =>
  'fault' in read ? { ...nothing, way, fault: read.fault } : { ...nothing, way, ...read, guessed };

/** Reading sheets is for few, and loaded for them. */
async function readFile(bytes: Uint8Array, asked: FileReading | null): Promise<PostedList> {
  const [{ decodeFile }, { readSheet }] = await Promise.all([import('./decode-file.ts'), import('./read-sheet.ts')]);
  const decoded = decodeFile(bytes, asked);
  if ('fault' in decoded) return { ...nothing, way: 'file', fault: decoded.fault };
  const guessed = decoded.isGuess ? { bytes: Buffer.from(bytes).toString('base64'), reading: decoded.reading } : null;
  return asRead('file', readSheet(decoded.text), guessed);
}

const guessedIn = (form: FormValues): GuessedFile | null => {
  const reading = fileReadings.find((each) => each === fieldValue(form, 'reading'));
  const bytes = fieldValue(form, 'bytes');
  return reading === undefined || bytes === '' ? null : { bytes, reading };
};

/** The list of what was posted, with corrections in their cells. `act`: the button that was pressed. */
export async function readPostedList(form: FormValues, file: PostedFile | undefined, act: string): Promise<PostedList> {
  const way = wayOf(form);
  const guessed = guessedIn(form);
  if (act === 'reread' && guessed !== null) {
    return readFile(Buffer.from(guessed.bytes, 'base64'), nextReading(guessed.reading));
  }
  const carried = act === 'again' ? null : unpackRows(fieldValue(form, 'rows'));
  if (carried !== null) {
    const skipped = foldWords(fieldValue(form, 'skipped')).length === 0 ? [] : [fieldValue(form, 'skipped')];
    return { ...nothing, way, rows: carried.map((line) => corrected(line, form)), skipped, guessed };
  }
  if (act === 'again') return { ...nothing, way };
  switch (way) {
    case 'form': {
      const lines = Array.from({ length: linesOf(form) }, (_, index) => corrected({ row: index + 1, cells: {} }, form));
      return { ...nothing, way, rows: lines.filter(({ cells }) => Object.keys(cells).length > 0) };
    }
    case 'paste': {
      const text = fieldValue(form, 'paste');
      return asRead('paste', (await import('./read-paste.ts')).readPaste(text), null);
    }
    case 'file':
      return file === undefined ? { ...nothing, way, isFileMissing: true } : readFile(file.bytes, null);
  }
}
