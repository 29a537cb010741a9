import type { CheckSource } from './check-source.ts';

/** What was made of a request of an ATS otherwise than it said, which the ATS is told in words. */
export const sourceNotes = [
  'phone_dropped',
  'email_instead_of_sms',
  'name_cleaned',
  'name_cut',
  'name_missing',
  'referees_dropped',
] as const;

export type SourceNote = (typeof sourceNotes)[number];

/** As they are kept with the check; none are kept as nothing. */
export const detailsOfNotes = (notes: readonly SourceNote[]): CheckSource['details'] =>
  notes.length === 0 ? {} : { note: [...new Set(notes)].join(' ') };

/** Those of a check, in the order of the list. */
export function notesOf(source: CheckSource | null | undefined): readonly SourceNote[] {
  const kept = (source?.details['note'] ?? '').split(' ');
  return sourceNotes.filter((note) => kept.includes(note));
}
