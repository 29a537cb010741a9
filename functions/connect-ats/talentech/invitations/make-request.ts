import { createHash } from 'node:crypto';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import { languageOfTag } from '#shared/domain/language.ts';
import { longestExternalId, longestName, longestTitle } from '#shared/domain/limits.ts';
import { cleanLine, cleanText, cutLine, isLongerThan, mostBytesOfId } from '#shared/domain/text/clean-text.ts';
import type { Choices } from '../../dialog/read-choices.ts';
import { nameOfOthers, wordsOfAddress } from '../../read-name.ts';
import type { EvaluationDetails, TriggeredBy } from '../schema.ts';

/** A project's own id is only unique within its customer and system. */
export function projectKey({ id }: ConnectionOf<'talentech'>, details: EvaluationDetails): string | null {
  const { projectid: project, sourcesystem: system } = details;
  if (project === null) return null;
  const key = cutLine(`talentech:${id}:${system ?? ''}:${project}`, longestExternalId * 10) ?? '';
  if (!isLongerThan(key, longestExternalId, mostBytesOfId(longestExternalId))) return key;
  return `talentech:${id}:${createHash('sha256').update(key).digest('base64url')}`;
}

/** Whoever pressed *Send* is the recruiter; without an address of theirs, whoever connected the ATS. */
function recruiterOf(by: TriggeredBy | null | undefined, { grant }: ConnectionOf<'talentech'>) {
  const email = by?.email ?? null;
  if (email === null) return grant?.grantedBy ?? { name: '', email: '' };
  const name = parseName(`${by?.firstname ?? ''} ${by?.lastname ?? ''}`) ?? wordsOfAddress(email).join(' ');
  return { name: cutLine(name === '' ? email : name, longestName) ?? '', email };
}

type Given = Readonly<{ details: EvaluationDetails; by: TriggeredBy | null | undefined; choices: Choices }>;

/** The invitation in the shape of the API. */
export const makeRequest = ({ details, by, choices }: Given, connection: ConnectionOf<'talentech'>) => ({
  project: {
    externalId: projectKey(connection, details),
    title: cutLine(details.projectname, longestTitle),
    clientName: null,
  },
  recruiter: recruiterOf(by, connection),
  settings: {
    ...choices.settings,
    ...(choices.templates === null ? {} : { questionTemplates: choices.templates }),
    ...(details.notetocandidate === null ? {} : { additionalText: cleanText(details.notetocandidate) }),
  },
  candidates: [
    {
      firstName: nameOfOthers(details.firstname),
      lastName: nameOfOthers(details.lastname),
      email: details.email && cleanLine(details.email),
      phone: details.phonenumber && cleanLine(details.phonenumber),
      language: choices.candidateLanguage ?? languageOfTag(details.preferredlanguage ?? ''),
    },
  ],
});
