import type { Recruiter } from '#shared/domain/check/check.ts';
import type { LeftOut } from '#shared/domain/check/left-out.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { SourceNote } from '#shared/domain/check/source-notes.ts';
import { canonicalEmail } from '#shared/domain/contact/canonical-email.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { isLanguage, type Language } from '#shared/domain/language.ts';
import { longestExternalId, maxReferees } from '#shared/domain/limits.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import { cutLine, mostBytesOfId } from '#shared/domain/text/clean-text.ts';
import type { CandidateInput, RefereeInput } from '#shared/web/api/reference-check-request.ts';
import { readCandidateName, readName } from '../read-name.ts';
import { readSender } from '../read-sender.ts';
import { type Contact, readContact } from './read-contact.ts';
import { readLanguage } from './read-language.ts';
import type { EventCandidate } from './schema.ts';

type EventRecruiter = EventCandidate['recruiter'];

const mostMembers = 50;

const nameOf = (recruiter: EventRecruiter): string | null => {
  const both = [recruiter['first-name'], recruiter['last-name']].filter((name) => name !== null).join(' ');
  return both.trim() === '' ? recruiter.name : both;
};

/** Who asks; null: neither the ATS nor the organisation names anybody. */
export const readRecruiter = (recruiter: EventRecruiter, organisation: Organisation): Recruiter | null =>
  readSender({ email: recruiter.email, name: nameOf(recruiter) }, organisation);

/** Those of the team who have an address that can be read. They may sign in as the recruiter may. */
export function readTeam(team: readonly EventRecruiter[], organisation: Organisation): readonly Recruiter[] {
  const members = team.slice(0, mostMembers).flatMap((member) => {
    const isReached = member.email !== null && readEmailOfOthers(member.email) !== null;
    const read = isReached ? readRecruiter(member, organisation) : null;
    return read === null ? [] : [[canonicalEmail(read.email), read] as const];
  });
  return [...new Map(members).values()];
}

type Noted<Person> = Readonly<{ person: Person; notes: readonly SourceNote[] }>;

/** The candidate, by whatever name there is; `nameless` is what somebody without one is called. */
export function readCandidate(
  candidate: EventCandidate,
  { email, phone }: Contact,
  { language, nameless }: Readonly<{ language: Language | null; nameless: string }>,
): Noted<Omit<CandidateInput, 'referees'>> {
  const given = { firstNames: [candidate['first-name']], lastName: candidate['last-name'] };
  const { name, notes } = readCandidateName(given, nameless);
  const person = {
    externalId: cutLine(candidate.id, longestExternalId, mostBytesOfId(longestExternalId)),
    ...name,
    email,
    phone: phone?.number ?? null,
    language,
  };
  return { person, notes };
}

type Placed = Readonly<{ place: number }>;

type ReadReferees = Readonly<{
  referees: readonly RefereeInput[];
  /** Where each of them stands in the event, from 1. */
  places: readonly number[];
  leftOut: readonly LeftOut[];
  notes: readonly SourceNote[];
}>;

/** Referees who came along. One whose language is not offered is asked in one that is; one without a name is left out. */
export function readReferees(
  { referees }: EventCandidate,
  organisation: Organisation,
  { questionTemplates }: Pick<CheckDefaults, 'questionTemplates'>,
): ReadReferees {
  const read = referees.map((referee, index): (Noted<RefereeInput> & Placed) | Placed => {
    const place = index + 1;
    const spoken = readLanguage(referee.language);
    const language = isLanguage(spoken) && questionTemplates[spoken] !== undefined ? spoken : null;
    const { email, phone } = readContact(referee, organisation);
    const named = readName({ firstNames: [referee['first-name']], lastName: referee['last-name'] });
    if (named === null) return { place };
    return { place, person: { ...named.name, email, phone: phone?.number ?? null, language }, notes: named.notes };
  });
  const named = read.filter((each) => 'person' in each);
  const usable = named.slice(0, maxReferees);
  return {
    referees: usable.map(({ person }) => person),
    places: usable.map(({ place }) => place),
    leftOut: [
      ...read.flatMap((each) =>
        'person' in each ? [] : [{ place: each.place, name: '', reason: 'no_name' as const }],
      ),
      ...named
        .slice(maxReferees)
        .map(({ place, person }) => ({ place, name: fullName(person), reason: 'too_many' as const })),
    ],
    notes: usable.flatMap(({ notes }) => notes),
  };
}
