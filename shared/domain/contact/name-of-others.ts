import { longestName } from '../limits.ts';
import { cutText, isLongerThan } from '../text/clean-text.ts';
import { textOfHtml } from '../text/html-text.ts';
import { cleanName, faultOfName } from './parse-name.ts';

/** What was done to a name by whom nobody can be asked to write it otherwise. */
export type NameNote = 'name_cleaned' | 'name_cut';

/** Names as an ATS has them. Of several first names the first is the one that they prefer; the first that can be read counts. */
export type GivenNames = Readonly<{ firstNames: readonly (string | null)[]; lastName: string | null }>;

export type NamesOfOthers = Readonly<{ firstName: string; lastName: string; notes: readonly NameNote[] }>;

type Reading = Readonly<{ name: string; notes: readonly NameNote[] }>;

/** What programs and people write where there is nothing to write. Some are called Null or None; nobody is called these. */
const noName =
  /^(?:n\s*\/\s*a|n\.\s*a\.|\((?:null|none|unknown|empty)\)|[<[](?:null|none)[>\]]|undefined|\[object object\])$/i;

/** What makes an address or a link of a name. */
const signsOfAddresses = /(?<!\w)\w+:\/\/|www\.|[/@]|:(?=\d)/giu;

/** So many characters at most, and no half of a word where there is a whole one. */
function cutAtWord(text: string, most: number): string {
  const cut = cutText(text, most);
  const isWhole = text.slice(cut.length).startsWith(' ');
  const end = isWhole ? cut.length : cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : cut;
}

/** One name, without what makes an address of it, and cut where it is too long; null when there is none in it. */
export function readNameOfOthers(text: string | null): Reading | null {
  const given = cleanName(textOfHtml(text ?? ''));
  if (noName.test(given)) return null;
  const isAddress = faultOfName(given) === 'address';
  const freed = isAddress ? cleanName(given.normalize('NFKC').replace(signsOfAddresses, ' ')) : given;
  const isLong = isLongerThan(freed, longestName);
  const name = isLong ? cutAtWord(freed, longestName) : freed;
  if (faultOfName(name) !== null) return null;
  return { name, notes: [...(isAddress ? ['name_cleaned' as const] : []), ...(isLong ? ['name_cut' as const] : [])] };
}

const lower = (text: string): string => text.toLocaleLowerCase('und');

/** A first name that ends in the last name says it already; a preferred one may be nothing else. */
function withoutLast(firstName: string, lastName: string, isPreferred: boolean): string {
  if (isPreferred && lower(firstName) === lower(lastName)) return '';
  const isSaid = lastName !== '' && lower(firstName).endsWith(` ${lower(lastName)}`);
  return isSaid ? firstName.slice(0, -lastName.length).trimEnd() : firstName;
}

/**
 * What somebody is called whom an ATS names. Who has one name has one: nothing is made up or said twice. Null: there is
 * no name at all.
 */
export function readNamesOfOthers({ firstNames, lastName }: GivenNames): NamesOfOthers | null {
  const read = firstNames.map(readNameOfOthers);
  const first = read.find((each) => each !== null) ?? null;
  const isPreferred = read.length > 1 && first === read[0];
  const last = readNameOfOthers(lastName);
  const notes = [...new Set([...(first?.notes ?? []), ...(last?.notes ?? [])])];
  const firstName = withoutLast(first?.name ?? '', last?.name ?? '', isPreferred);
  const one = firstName === '' ? last?.name : firstName;
  if (one === undefined) return null;
  return { firstName: one, lastName: firstName === '' ? '' : (last?.name ?? ''), notes };
}
