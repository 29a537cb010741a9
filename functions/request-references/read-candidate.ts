import type { Candidate, CheckSettings } from '#shared/domain/check.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { RefereeDetails } from '#shared/domain/referee.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { CandidateInput, RefereeInput } from '#shared/web/api/reference-check-request.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';
import { readPerson } from './read-person.ts';

/** A candidate with the referees that came along, who have no ids yet. */
export type CandidateReading = Readonly<{
  candidate: Candidate;
  referees: readonly Omit<RefereeDetails, 'id'>[];
  errors: readonly FieldError[];
}>;

type ReadingContext = Readonly<{ settings: CheckSettings; organisation: Pick<Organisation, 'timeZone' | 'language'> }>;

const sameAddress = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

const readRelation = (input: RefereeInput['relation']): Relation | null =>
  input === null || input === undefined ? null : { ...input, to: input.to ?? null };

/** The language in which a referee is asked: theirs, else the candidate's if it is offered, else the first that is. */
function languageOf(input: RefereeInput, candidateLanguage: Language, offered: readonly Language[]): Language {
  if (input.language !== null && input.language !== undefined) return input.language;
  return offered.includes(candidateLanguage) ? candidateLanguage : (offered[0] ?? candidateLanguage);
}

function readReferee(
  input: RefereeInput,
  pointer: string,
  candidate: Candidate,
  { settings, organisation }: ReadingContext,
): Readonly<{ referee: Omit<RefereeDetails, 'id'>; errors: readonly FieldError[] }> {
  const offered = languages.filter((each) => settings.questionTemplates[each] !== undefined);
  const language = languageOf(input, candidate.language, offered);
  const { person, errors } = readPerson(input, { pointer, channel: settings.refereeChannel, language, organisation });
  const relation = readRelation(input.relation);
  const ends = relation?.to ?? null;
  return {
    referee: { ...person, language, relation },
    errors: [
      ...errors,
      ...(offered.includes(language) ? [] : [fieldError(`${pointer}/language`, 'language_not_offered')]),
      ...(sameAddress(person.email, candidate.email) ? [fieldError(`${pointer}/email`, 'address_of_candidate')] : []),
      ...(relation !== null && ends !== null && ends < relation.from
        ? [fieldError(`${pointer}/relation/to`, 'ends_before_start')]
        : []),
    ],
  };
}

/** Reads one candidate of a request, with all that is wrong with them. */
export function readCandidate(input: CandidateInput, index: number, context: ReadingContext): CandidateReading {
  const pointer = pointerTo('candidates', index);
  const { settings, organisation } = context;
  const language = input.language ?? settings.candidateLanguage;
  const { person, errors } = readPerson(input, { pointer, channel: settings.candidateChannel, language, organisation });
  const candidate: Candidate = { ...person, externalId: input.externalId, language, linkGeneration: 1 };
  const read = (input.referees ?? []).map((each, place) =>
    readReferee(each, `${pointer}${pointerTo('referees', place)}`, candidate, context),
  );
  const taken = read.flatMap(({ referee }, place) =>
    read.slice(0, place).some((earlier) => sameAddress(earlier.referee.email, referee.email))
      ? [fieldError(`${pointer}${pointerTo('referees', place, 'email')}`, 'address_taken')]
      : [],
  );
  return {
    candidate,
    referees: read.map(({ referee }) => referee),
    errors: [...errors, ...read.flatMap((each) => each.errors), ...taken],
  };
}
