import type { SourceNote } from '#shared/domain/check/source-notes.ts';
import { type GivenNames, readNamesOfOthers } from '#shared/domain/contact/name-of-others.ts';

type Named = Readonly<{ firstName: string; lastName: string }>;

/** What somebody is called whom an ATS names, with what was done to it; null when it gives no name. */
export function readName(given: GivenNames): Readonly<{ name: Named; notes: readonly SourceNote[] }> | null {
  const read = readNamesOfOthers(given);
  if (read === null) return null;
  const { notes, ...name } = read;
  return { name, notes };
}

/** The same of a candidate, who cannot be written to without one: whoever has none is called what they are. */
export const readCandidateName = (
  given: GivenNames,
  nameless: string,
): Readonly<{ name: Named; notes: readonly SourceNote[] }> =>
  readName(given) ?? { name: { firstName: nameless, lastName: '' }, notes: ['name_missing'] };
