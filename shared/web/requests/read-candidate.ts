import type { Candidate } from '#shared/domain/check/check.ts';
import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { readPerson } from '#shared/web/api/read-person.ts';
import { type ReadingContext, readReferee } from '#shared/web/api/read-referee.ts';
import type { CandidateInput } from '#shared/web/api/reference-check-request.ts';
import { type FieldError, fieldError, pointerTo } from '#shared/web/problems/field-errors.ts';

/** A candidate with the referees that came along, who have no ids yet. */
export type CandidateReading = Readonly<{
  candidate: Candidate;
  referees: readonly Omit<RefereeDetails, 'id'>[];
  errors: readonly FieldError[];
}>;

/** Reads one candidate of a request, with all that is wrong with them. */
export function readCandidate(input: CandidateInput, index: number, context: ReadingContext): CandidateReading {
  const pointer = pointerTo('candidates', index);
  const { settings, organisation } = context;
  const language = input.language ?? settings.candidateLanguage;
  const { person, errors } = readPerson(input, { pointer, channel: settings.candidateChannel, organisation });
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
