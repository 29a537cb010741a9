import { extension } from '#shared/domain/contact/extension.ts';
import { cleanLine } from '#shared/domain/text/clean-text.ts';
import { columnOfHeading } from './header-words.ts';
import { isSeparatorLine, readSheet } from './read-sheet.ts';
import { mostRows, type Sheet, type SheetFault, type SheetRow, sheetFault } from './sheet.ts';

/** It begins where a word does: what is tried at every letter takes for ever in a long line without an address. */
const address = /(?:<|(?<![^\s<>;,"]))(?:mailto:)?([^\s<>;,"]+@[^\s<>;,"]+)>?/i;
const number = new RegExp(String.raw`(?:\+|\b00)?\(?\d[\d\s()./\u2010-\u2015\u2212-]{4,}\d(?:${extension})?`, 'iu');
/** What a list has before a line, and around what its line holds. */
const separators = /^(?:[\s;,|\t"'–\u2022*-]|\d{1,3}[.)]\s|[a-z]\)\s)+|(?<![\s;,|\t"'–-])[\s;,|\t"'–-]+$/gu;
/** What says that an address or a number follows. */
const label =
  '(?:tel|tfn|tlf)[.:]*|(?:telefon|mobile?|mob|phone|puh|handy|e-?post|mejl|e-?mail|mail|s\u00e4hk\u00f6posti)[.:]+';
/** What a mail or a card says before a name. */
const nameLabel = /^\s*(?:to|till?|an|cc|kopia|namn|name|navn|nimi|kandidat|candidate)\s*:\s*/iu;
const labels = new RegExp(`(?<=^|[\\s;,|])(?:${label})\\s*(?=\\t|$)`, 'giu');

type Read = Omit<SheetRow, 'row'>;

/** A line as people write it: a name, an address, a number, in whatever order. Too wide: behind a whole name stands more. */
function readLine(line: string): Read {
  const email = address.exec(line);
  const withoutEmail = email === null ? line : line.replace(email[0], '\t');
  const phone = number.exec(withoutEmail);
  const rest = phone === null ? withoutEmail : withoutEmail.replace(phone[0], '\t');
  const parts = rest
    .replace(labels, '')
    .replace(nameLabel, '')
    .split(/[\t;]/)
    .map((part) => part.replace(separators, ''))
    .filter((part) => part !== '');
  const name = parts.join(' ');
  const cells = {
    ...(name !== '' && { name: cleanLine(name) }),
    ...(email?.[1] !== undefined && { email: email[1] }),
    ...(phone !== null && { phone: cleanLine(phone[0]) }),
  };
  const [first = ''] = parts;
  return { cells, ...(parts.length > 1 && /\s/.test(first) && { isTooWide: true }) };
}

const addressesIn = (text: string): number => text.match(/[^\s@]@[^\s@]/g)?.length ?? 0;

/** Between people who stand in one line, as in a mail's field: behind the bracket of an address, else as what is between addresses. */
const between = [/(?<=>)\s*[;,]\s*/, /;/, /[;,]/];

/** A line's people: itself, unless it parts into people with an address each. */
function peopleIn(line: string): readonly string[] {
  if (addressesIn(line) < 2) return [line];
  const parted = between.map((sign) => line.split(sign).filter((part) => part.trim() !== ''));
  return parted.find((parts) => parts.every((part) => addressesIn(part) === 1)) ?? [line];
}

/** Cells of a spreadsheet without headings: each line has as many, and more than a name and an address. */
const hasCells = (lines: readonly string[]): boolean => {
  const [tabs = 0, ...others] = new Set(lines.map((line) => line.split('\t').length - 1));
  return others.length === 0 && tabs > 1;
};

/** A title may stand above the headings. */
const linesAbove = 4;

const hasHeadings = (line: string): boolean =>
  line.split(/[\t;,|]/).filter((cell) => columnOfHeading(cell) !== null).length > 1 && !/@|\d{5}/.test(line);

/** What was pasted: cells of a sheet with their headings, or a person a line. */
export function readPaste(text: string): Sheet | Readonly<{ fault: SheetFault }> {
  const lines = text.split('\n').map((line, index) => ({ line, row: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const [first] = filled;
  if (first === undefined) return sheetFault('empty');
  if (isSeparatorLine(first.line) || filled.slice(0, linesAbove + 1).some(({ line }) => hasHeadings(line))) {
    return readSheet(text);
  }
  const areCells = hasCells(filled.map(({ line }) => line));
  const sheet = areCells || /[\t;|]/.test(first.line) ? readSheet(text) : null;
  if (sheet !== null && ('rows' in sheet ? areCells : sheet.fault.unknown !== undefined)) return sheet;
  const parted = filled.map(({ line, row }) => ({ row, people: peopleIn(line) }));
  const people = parted.flatMap(({ row, people: each }) => each.map((line) => ({ line, row })));
  if (people.length > mostRows) return sheetFault('too_many_rows');
  const isParted = people.length > parted.length;
  return {
    rows: people.map(({ line, row }, index) => ({ row: isParted ? index + 1 : row, ...readLine(line) })),
    skipped: [],
  };
}
