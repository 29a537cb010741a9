import type { Column } from './sheet.ts';

type Lines = readonly (readonly string[])[];
type Placed = readonly (Column | null)[];

/** What a heading says; `untitled`: it is blank, as beside a heading of two columns that were merged. */
export type Headed = readonly (Column | 'untitled' | null)[];

const looksLikeEmail = (cell: string): boolean => /\S@\S/.test(cell);
const isDay = (cell: string): boolean => /^(?:\d{4}([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2\d{4})(?:\s|$)/.test(cell);
const looksLikePhone = (cell: string): boolean => /^[+\d][\d\s()./–-]{5,}$/.test(cell.trim()) && !isDay(cell.trim());
const looksLikeWords = (cell: string): boolean => /\p{L}/u.test(cell) && !looksLikeEmail(cell);
const isOneWord = (cell: string): boolean => looksLikeWords(cell) && !/\s/.test(cell.trim());

const mostly = (cells: readonly string[], looks: (cell: string) => boolean): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(looks).length * 2 > filled.length;
};

/** A column of names beside one for the other name, or beside one that has no heading: a part of the name if it has single words. */
function partsOfName(placed: Placed, headed: Headed, cellsAt: (index: number) => readonly string[]): Placed {
  const at = placed.indexOf('name');
  if (at < 0 || !mostly(cellsAt(at), isOneWord)) return placed;
  const put = (changes: Readonly<Record<number, Column>>): Placed =>
    placed.map((column, index) => changes[index] ?? column);
  const [hasFirst, hasLast] = [placed.includes('firstName'), placed.includes('lastName')];
  if (hasFirst !== hasLast) return put({ [at]: hasFirst ? 'lastName' : 'firstName' });
  const isSplit = headed[at + 1] === 'untitled' && placed[at + 1] === null && mostly(cellsAt(at + 1), looksLikeWords);
  return isSplit && !hasFirst ? put({ [at]: 'firstName', [at + 1]: 'lastName' }) : placed;
}

const looks = { email: looksLikeEmail, phone: looksLikePhone } as const;

/** `Address` may be that of a house, `Number` one of a list: where another column has what these have nowhere. */
function withoutMisfits(placed: Placed, cellsAt: (index: number) => readonly string[]): Placed {
  return placed.map((column, index) => {
    if (column !== 'email' && column !== 'phone') return column;
    const isBlank = cellsAt(index).every((cell) => cell.trim() === '');
    if (isBlank || cellsAt(index).some(looks[column])) return column;
    const isElsewhere = placed.some(
      (other, at) => at !== index && (other === column || other === null) && mostly(cellsAt(at), looks[column]),
    );
    return isElsewhere ? null : column;
  });
}

/**
 * Which column holds what. Headings count where there are any; addresses and numbers are known by their looks all the
 * same, and names too where there are no headings at all.
 */
export function guessColumns(lines: Lines, headed: Headed | null): Placed {
  const width = Math.max(0, headed?.length ?? 0, ...(headed === null ? lines.map((line) => line.length) : []));
  const indexes = Array.from({ length: width }, (_, index) => index);
  const cellsAt = (index: number): readonly string[] => lines.map((line) => line[index] ?? '');
  const said = indexes.map((index): Column | null => {
    const column = headed?.[index] ?? null;
    return column === 'untitled' ? null : column;
  });
  const placed = [...withoutMisfits(said, cellsAt)];
  const free = (): readonly number[] => indexes.filter((index) => placed[index] === null);
  const place = (column: Column, index: number | undefined): void => {
    if (index !== undefined && !placed.includes(column)) placed[index] = column;
  };
  place(
    'email',
    free().find((index) => mostly(cellsAt(index), looksLikeEmail)),
  );
  place(
    'phone',
    free().find((index) => mostly(cellsAt(index), looksLikePhone)),
  );
  if (headed !== null) return partsOfName(placed, headed, cellsAt);
  const [one, other] = free().filter((index) => mostly(cellsAt(index), looksLikeWords));
  const isSplit =
    one !== undefined &&
    other === one + 1 &&
    [one, other].every((index) => mostly(cellsAt(index), looksLikeWords)) &&
    mostly(cellsAt(one), isOneWord);
  place(isSplit ? 'firstName' : 'name', one);
  if (isSplit) place('lastName', other);
  return placed;
}
