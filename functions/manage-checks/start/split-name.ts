import { cleanName } from '#shared/domain/contact/parse-name.ts';
import type { Cells } from './sheet.ts';

type Names = Readonly<{ firstName: string; lastName: string }>;

/** A comma before or behind a name parts it from nothing. */
const withoutCommas = (name: string): string => name.replace(/^[\s,]+|(?<![\s,])[\s,]+$/g, '');

/** `Kim Lund` and `Lund, Kim`: the first word before the others, unless a comma turns them round. */
function splitName(name: string): Names {
  const [before = '', after, ...more] = name.split(',').map((part) => part.trim());
  if (after !== undefined && more.length === 0) return { firstName: after, lastName: before };
  const [firstName = '', ...others] = name.split(/\s+/);
  return { firstName, lastName: others.join(' ') };
}

/** The names of a row, cleaned. Who has one name has no last name, wherever it stands. */
export function namesOf({ name, firstName = '', lastName = '' }: Cells): Names {
  const names = name === undefined ? { firstName, lastName } : splitName(withoutCommas(name));
  const cleaned = {
    firstName: cleanName(withoutCommas(names.firstName)),
    lastName: cleanName(withoutCommas(names.lastName)),
  };
  return cleaned.firstName === '' ? { firstName: cleaned.lastName, lastName: '' } : cleaned;
}
