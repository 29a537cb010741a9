import type { Recruiter } from '#shared/domain/check/check.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { isLanguage, type Language } from '#shared/domain/language.ts';
import { longestExternalId, longestName } from '#shared/domain/limits.ts';
import type { CheckDefaults, Organisation } from '#shared/domain/organisation/organisation.ts';
import { cutLine, mostBytesOfId } from '#shared/domain/text/clean-text.ts';
import type { CandidateInput, RefereeInput } from '#shared/web/api/reference-check-request.ts';
import { readName } from '../read-name.ts';
import { readSender } from '../read-sender.ts';
import { type Contact, readContact } from './read-contact.ts';
import { readLanguage } from './read-language.ts';
import type { EventCandidate } from './schema.ts';

type EventRecruiter = EventCandidate['recruiter'];

const mostMembers = 50;

const nameOf = (recruiter: EventRecruiter): string | null => {
  const both = [recruiter['first-name'], recruiter['last-name']].filter((name) => name !== null).join(' ');
  return cutLine(both === '' ? recruiter.name : both, longestName);
};

/** Who asks; null: neither the ATS nor the organisation names anybody. */
export const readRecruiter = (recruiter: EventRecruiter, organisation: Organisation): Recruiter | null =>
  readSender({ email: recruiter.email, name: nameOf(recruiter) }, organisation);

/** Those of the team who have an address that can be read. They may sign in as the recruiter may. */
export function readTeam(team: readonly EventRecruiter[], organisation: Organisation): readonly Recruiter[] {
  const members = team.slice(0, mostMembers).flatMap((member) => {
    const isReached = member.email !== null && parseEmail(member.email) !== null;
    const read = isReached ? readRecruiter(member, organisation) : null;
    return read === null ? [] : [[read.email.toLowerCase(), read] as const];
  });
  return [...new Map(members).values()];
}

/** The candidate, by whatever name there is; null when there is none. */
export function readCandidate(
  candidate: EventCandidate,
  { email, phone }: Contact,
  language: Language | null,
): Omit<CandidateInput, 'referees'> | null {
  const name = readName({ firstNames: [candidate['first-name']], lastName: candidate['last-name'], email });
  if (name === null) return null;
  return {
    externalId: cutLine(candidate.id, longestExternalId, mostBytesOfId(longestExternalId)),
    ...name,
    email,
    phone: phone?.number ?? null,
    language,
  };
}

/** Referees who came along. One whose language is not offered is asked in one that is; null when one has no name. */
export function readReferees(
  { referees }: EventCandidate,
  organisation: Organisation,
  { questionTemplates }: Pick<CheckDefaults, 'questionTemplates'>,
): readonly RefereeInput[] | null {
  const read = referees.map((referee) => {
    const spoken = readLanguage(referee.language);
    const language = isLanguage(spoken) && questionTemplates[spoken] !== undefined ? spoken : null;
    const { email, phone } = readContact(referee, organisation, language ?? organisation.language);
    const name = readName({ firstNames: [referee['first-name']], lastName: referee['last-name'], email });
    return name === null ? null : { ...name, email, phone: phone?.number ?? null, language };
  });
  const named = read.filter((referee) => referee !== null);
  return named.length === read.length ? named : null;
}
