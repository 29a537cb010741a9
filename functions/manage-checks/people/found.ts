import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName, hasAnswered, isGone } from '#shared/domain/check/referee.ts';
import { goesAt } from '#shared/domain/retention/deletion-times.ts';
import { monthsKept } from '#shared/domain/retention/promises.ts';
import { type Kept, keptOf } from '#shared/domain/subjects/erasure.ts';
import type { SubjectFound, SubjectPart } from '#shared/domain/subjects/look-up.ts';
import type { Subject } from '#shared/domain/subjects/subject.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import type { PeopleTexts } from '#shared/i18n/recruiter/people/texts.ts';
import type { CopyTexts } from '#shared/i18n/subject-copy/texts.ts';
import type { SubjectExportView } from '#shared/web/api/subject.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { Visit } from '../visit.ts';

/** What a search has found, and by what. */
export type Found = Readonly<{
  subject: Subject;
  found: SubjectFound;
  member: SubjectExportView['member'];
  /** As it was typed. */
  who: string;
}>;

export type PeopleView = Readonly<{
  visit: Visit;
  texts: PeopleTexts;
  copy: CopyTexts;
  who: string;
  errors: FieldErrors;
}>;

export const candidateOf = ({ file }: SubjectPart): string => keepTogether(fullName(file.check.candidate));

export const isRunning = ({ file }: SubjectPart): boolean => isUnderWay(file.check.status);

export const keptNow = ({ visit }: PeopleView, { file, person }: SubjectPart): Kept | null =>
  keptOf(file, person, visit.now);

/** Why it stays, and until when, in words. */
export function whyKept({ visit, copy }: PeopleView, { reason, until }: Kept): string {
  const why = copy.kept[reason];
  if (until === null) return why;
  const day = formatDate(until, visit.organisation.offsetChanges, visit.reading.language);
  return copy.keptUntil({ why, day });
}

/** What is kept of somebody in a check, in kind. */
export function kindsOf({ texts }: PeopleView, { file, person }: SubjectPart): readonly string[] {
  const { kept } = texts;
  const { contact, answers, nothing, call, link } = kept.what;
  if (person.role === 'reader') return [contact, link];
  if (person.role === 'candidate') {
    const there = file.referees.filter((referee) => !isGone(referee));
    const answered = there.filter(hasAnswered).length;
    return [
      contact,
      ...(there.length === 0 ? [] : [kept.referees({ count: there.length })]),
      ...(answered === 0 ? [] : [kept.answersAbout({ count: answered })]),
    ];
  }
  const referee = file.referees.find(({ id }) => id === person.id);
  if (referee === undefined) return [contact];
  return [contact, hasAnswered(referee) ? answers : nothing, ...(referee.call === undefined ? [] : [call])];
}

/** Until when it is kept at the latest. */
export function untilWhen(view: PeopleView, part: SubjectPart): string {
  const { visit, texts } = view;
  const setting = visit.organisation.retentionMonths;
  const at = goesAt(part.file, setting);
  const kept = keptNow(view, part);
  // Against an objection it is kept no longer than was told.
  if (kept !== null && kept.until !== null) return whyKept(view, kept);
  return at === null
    ? texts.kept.monthsAfter({ months: monthsKept(part.file, setting) })
    : formatDate(at, visit.organisation.offsetChanges, visit.reading.language);
}
