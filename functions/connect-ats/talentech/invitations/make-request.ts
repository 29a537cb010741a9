import { createHash } from 'node:crypto';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { readPhoneOfOthers } from '#shared/domain/contact/phone-of-others.ts';
import { languageOfTag } from '#shared/domain/language.ts';
import { longestExternalId, longestPhone, longestTitle } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { canonicalId } from '#shared/domain/text/canonical-id.ts';
import { cleanLine, cleanText, cutLine, isLongerThan, mostBytesOfId } from '#shared/domain/text/clean-text.ts';
import { textOfHtml } from '#shared/domain/text/html-text.ts';
import type { Choices } from '#shared/web/ats/dialog/read-choices.ts';
import { asRecruiterInput, nameOfSender } from '#shared/web/ats/read-sender.ts';
import type { EvaluationDetails, TriggeredBy } from '../schema.ts';

/** A project's own id is only unique within its customer and system. */
export function projectKey({ id }: ConnectionOf<'talentech'>, details: EvaluationDetails): string | null {
  const { projectid: project, sourcesystem: system } = details;
  if (project === null) return null;
  const key = cutLine(`talentech:${id}:${system ?? ''}:${canonicalId(project)}`, longestExternalId * 10) ?? '';
  if (!isLongerThan(key, longestExternalId, mostBytesOfId(longestExternalId))) return key;
  return `talentech:${id}:${createHash('sha256').update(key).digest('base64url')}`;
}

/** Whoever pressed *Send* is the recruiter; without an address of theirs, whoever connected the ATS. */
function recruiterOf(
  by: TriggeredBy | null | undefined,
  { grant }: ConnectionOf<'talentech'>,
  organisation: Organisation,
): Recruiter {
  const email = by?.email ?? null;
  if (email === null) return grant?.grantedBy ?? { name: '', email: '' };
  const name = [by?.firstname, by?.lastname].filter((each) => each !== null && each !== undefined).join(' ');
  return { name: nameOfSender({ email, name }, organisation), email: readEmailOfOthers(email) ?? email };
}

/** The number in E.164 if it can be read. Any other text is passed on, for the request's own validation to refuse or drop. */
const phoneOf = ({ phonenumber: given }: EvaluationDetails, organisation: Organisation): string | null =>
  given === null
    ? null
    : (readPhoneOfOthers(given, phoneCountries(organisation))?.number ?? cutLine(given, longestPhone));

type Given = Readonly<{
  details: EvaluationDetails;
  by: TriggeredBy | null | undefined;
  choices: Choices;
  organisation: Organisation;
  name: Readonly<{ firstName: string; lastName: string }>;
}>;

/** The invitation in the shape of the API. */
export const makeRequest = (
  { details, by, choices, organisation, name }: Given,
  connection: ConnectionOf<'talentech'>,
) => ({
  project: {
    externalId: projectKey(connection, details),
    title: cutLine(details.projectname, longestTitle),
    clientName: null,
  },
  recruiter: asRecruiterInput(recruiterOf(by, connection, organisation)),
  settings: {
    ...choices.settings,
    ...(choices.templates === null ? {} : { questionTemplates: choices.templates }),
    ...(details.notetocandidate === null ? {} : { additionalText: cleanText(textOfHtml(details.notetocandidate)) }),
  },
  candidates: [
    {
      ...name,
      email: details.email && (readEmailOfOthers(details.email) ?? cleanLine(details.email)),
      phone: phoneOf(details, organisation),
      language: choices.candidateLanguage ?? languageOfTag(details.preferredlanguage ?? ''),
    },
  ],
});
