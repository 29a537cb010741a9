import { cleanLine } from '#shared/domain/text/clean-text.ts';
import { columnOfHeading } from './header-words.ts';
import { isSeparatorLine, readSheet } from './read-sheet.ts';
import { type Cells, mostRows, type Sheet, type SheetFault, sheetFault } from './sheet.ts';

/** It begins where a word does: what is tried at every letter takes for ever in a long line without an address. */
const address = /(?:<|(?<![^\s<>;,"]))(?:mailto:)?([^\s<>;,"]+@[^\s<>;,"]+)>?/i;
const number = /(?:\+|\b00)?\(?\d[\d\s()./\u2010-\u2015\u2212-]{4,}\d/;
/** What a list has before a line, and around what its line holds. */
const separators = /^(?:[\s;,|\t"'–\u2022*-]|\d{1,3}[.)]\s)+|(?<![\s;,|\t"'–-])[\s;,|\t"'–-]+$/gu;
/** What says that an address or a number follows. */
const label =
  '(?:tel|tfn|tlf)[.:]*|(?:telefon|mobile?|mob|phone|puh|handy|e-?post|mejl|e-?mail|mail|s\u00e4hk\u00f6posti)[.:]+';
const labels = new RegExp(`(?<=^|[\\s;,|])(?:${label})\\s*(?=\\t|$)`, 'giu');

/** A line as people write it: a name, an address, a number, in whatever order. */
function readLine(line: string): Cells {
  const email = address.exec(line);
  const withoutEmail = email === null ? line : line.replace(email[0], '\t');
  const phone = number.exec(withoutEmail);
  const rest = phone === null ? withoutEmail : withoutEmail.replace(phone[0], '\t');
  const name = rest
    .replace(labels, '')
    .split(/[\t;]/)
    .map((part) => part.replace(separators, ''))
    .filter((part) => part !== '')
    .join(' ');
  return {
    ...(name !== '' && { name: cleanLine(name) }),
    ...(email?.[1] !== undefined && { email: email[1] }),
    ...(phone !== null && { phone: cleanLine(phone[0]) }),
  };
}

const hasHeadings = (line: string): boolean =>
  isSeparatorLine(line) ||
  (line.split(/[\t;,|]/).filter((cell) => columnOfHeading(cell) !== null).length > 1 && !line.includes('@'));

/** What was pasted: cells of a sheet with their headings, or a person a line. */
export function readPaste(text: string): Sheet | Readonly<{ fault: SheetFault }> {
  const lines = text.split('\n').map((line, index) => ({ line, row: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const [first] = filled;
  if (first === undefined) return sheetFault('empty');
  if (hasHeadings(first.line)) return readSheet(text);
  if (filled.length > mostRows) return sheetFault('too_many_rows');
  return { rows: filled.map(({ line, row }) => ({ row, cells: readLine(line) })), skipped: [] };
}
