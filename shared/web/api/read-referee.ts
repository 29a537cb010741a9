import type { Candidate, CheckSettings } from '#shared/domain/check/check.ts';
import type { RefereeDetails } from '#shared/domain/check/referee.ts';
import { sameAddress } from '#shared/domain/contact/canonical-email.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type FieldError, fieldError } from '../problems/field-errors.ts';
import { readPerson } from './read-person.ts';
import { readRelation } from './read-relation.ts';
import type { RefereeInput } from './reference-check-request.ts';

export type ReadingContext = Readonly<{
  settings: CheckSettings;
  organisation: Pick<Organisation, 'timeZone' | 'country' | 'smsCountries' | 'offsetChanges'>;
  /** RFC 3339. */
  now: string;
}>;

/** The language in which a referee is asked: theirs, else the candidate's if it is offered, else the first that is. */
function languageOf(input: RefereeInput, candidateLanguage: Language, offered: readonly Language[]): Language {
  if (input.language !== null && input.language !== undefined) return input.language;
  return offered.includes(candidateLanguage) ? candidateLanguage : (offered[0] ?? candidateLanguage);
}

/** Reads one referee of a request, who stands at `pointer`, with all that is wrong with them. */
export function readReferee(
  input: RefereeInput,
  pointer: string,
  candidate: Candidate,
  { settings, organisation, now }: ReadingContext,
): Readonly<{ referee: Omit<RefereeDetails, 'id'>; errors: readonly FieldError[] }> {
  const offered = languages.filter((each) => settings.questionTemplates[each] !== undefined);
  const language = languageOf(input, candidate.language, offered);
  const { person, errors } = readPerson(input, { pointer, channel: settings.refereeChannel, organisation });
  const relation = readRelation(input.relation, { pointer: `${pointer}/relation`, organisation, now });
  return {
    referee: { ...person, language, relation: relation.relation },
    errors: [
      ...errors,
      ...(offered.includes(language) ? [] : [fieldError(`${pointer}/language`, 'language_not_offered')]),
      ...(sameAddress(person.email, candidate.email) ? [fieldError(`${pointer}/email`, 'address_of_candidate')] : []),
      ...relation.errors,
    ],
  };
}
