import { cleanName } from '#shared/domain/contact/parse-name.ts';
import { foldLetters } from '#shared/domain/text/fold-words.ts';
import type { Cells } from './sheet.ts';

type Names = Readonly<{ firstName: string; lastName: string }>;

/** A comma before or behind a name parts it from nothing. */
const withoutCommas = (name: string): string => name.replace(/^[\s,]+|(?<![\s,])[\s,]+$/g, '');

/** What stands before a name, and behind its comma, without being a name of its own. */
const isTitle = (word: string): boolean => /^(?:dr|prof|professor|docent|herr|fru|frau|mr|mrs|ms)\.?$/i.test(word);
const isDegree = (text: string): boolean => /^(?:jr|sr|ii|iii|iv|ph\.? ?d|m\.?d|[mb]\.?sc|mba|r\.?n)\.?$/i.test(text);

/** `Kim Lund` and `Lund, Kim`: the first word before the others, unless a comma turns them round. */
function splitName(name: string): Names {
  const [before = '', after, ...more] = name.split(',').map((part) => part.trim());
  if (after !== undefined && more.length === 0 && !isDegree(after)) return { firstName: after, lastName: before };
  const words = name.split(more.length === 0 ? /[\s,]+/ : /\s+/);
  const at = Math.max(
    0,
    words.findIndex((word) => !isTitle(word)),
  );
  return { firstName: words.slice(0, at + 1).join(' '), lastName: words.slice(at + 1).join(' ') };
}

const wordsOf = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== '');

/** A whole name beside one of its parts: the other part, which it holds alone or along with that one. */
function otherPart(name: string, part: string, place: 'first' | 'last'): string {
  const [words, own] = [wordsOf(name), wordsOf(part)];
  const found = place === 'first' ? words.slice(0, own.length) : words.slice(-own.length);
  if (foldLetters(found.join(' ')) !== foldLetters(own.join(' '))) return name;
  return (place === 'first' ? words.slice(own.length) : words.slice(0, -own.length)).join(' ');
}

/** The names in the cells of a row. Parts that have cells of their own count for more than the whole name. */
function written({ name, firstName, lastName }: Cells): Names {
  if (name === undefined || (firstName !== undefined && lastName !== undefined)) {
    return { firstName: firstName ?? '', lastName: lastName ?? '' };
  }
  const whole = withoutCommas(name);
  if (whole.includes(',') || (firstName === undefined && lastName === undefined)) return splitName(whole);
  if (lastName !== undefined) return { firstName: otherPart(whole, lastName, 'last'), lastName };
  return { firstName: firstName ?? '', lastName: otherPart(whole, firstName ?? '', 'first') };
}

/** The names of a row, cleaned. Who has one name has no last name, wherever it stands. */
export function namesOf(cells: Cells): Names {
  const names = written(cells);
  const cleaned = {
    firstName: cleanName(names.firstName),
    lastName: cleanName(names.lastName),
  };
  return cleaned.firstName === '' ? { firstName: cleaned.lastName, lastName: '' } : cleaned;
}
