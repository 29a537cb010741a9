import type { SourceNote } from '#shared/domain/check/source-notes.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { languageOfTag } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import type { AtsTexts } from '#shared/i18n/ats/texts.ts';
import { fieldErrorsOf } from '#shared/web/api/field-errors-of.ts';
import { referenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import { faultWords } from '#shared/web/ats/dialog/fault-words.ts';
import { settingsFormId } from '#shared/web/ats/dialog/field-ids.ts';
import { type Choices, readChoices } from '#shared/web/ats/dialog/read-choices.ts';
import { type LenientReading, readLeniently } from '#shared/web/ats/read-leniently.ts';
import { readCandidateName } from '#shared/web/ats/read-name.ts';
import type { ReadRequest } from '#shared/web/requests/read-check-request.ts';
import type { ConnectPorts } from '../../ports.ts';
import type { Faults } from '../refuse.ts';
import type { Invitation } from '../schema.ts';
import { makeRequest } from './make-request.ts';

export type Reading = Readonly<{ read: ReadRequest; notes: readonly SourceNote[] }> | Readonly<{ faults: Faults }>;

type Owner = Readonly<{ connection: ConnectionOf<'talentech'>; organisation: Organisation }>;

/** The templates that the form stands for, or that its fields chose; a fault when neither says any. */
async function withTemplates(
  { templates }: ConnectPorts,
  formId: string | null,
  choices: Choices,
  { texts, organisationId }: Readonly<{ texts: AtsTexts; organisationId: string }>,
): Promise<Choices | Readonly<{ faults: Faults }>> {
  if (formId === settingsFormId) {
    const isNone = choices.templates !== null && Object.keys(choices.templates).length === 0;
    return isNone ? { faults: { user: [texts.faults.noTemplate], system: ['form-* all empty'] } } : choices;
  }
  const template = formId === null ? null : await templates.find(organisationId, formId);
  if (template === null) {
    return { faults: { user: [texts.faults.formUnknown], system: ['evaluationFormId unknown'] } };
  }
  return { ...choices, templates: Object.fromEntries(template.languages.map((each) => [each, template.id])) };
}

async function readRequest(
  ports: ConnectPorts,
  request: unknown,
  connection: ConnectionOf<'talentech'>,
): Promise<LenientReading> {
  const parsed = referenceCheckRequest.safeParse(request, { reportInput: true });
  if (!parsed.success) return { errors: fieldErrorsOf(parsed.error) };
  return readLeniently({ ...ports, findTemplate: ports.templates.find }, parsed.data, connection);
}

/** Everything that is wrong with an invitation, or what to make of it. A number that is none counts as absent. */
export async function readInvitation(
  ports: ConnectPorts,
  { evaluationdetails: details, triggeredby: by }: Invitation,
  { connection, organisation }: Owner,
): Promise<Reading> {
  const { id: organisationId, language } = organisation;
  const texts = await loadAtsTexts(language);
  const given = readChoices(details.customfieldvalues ?? [], texts.form);
  const choices = await withTemplates(ports, details.evaluationformid, given, { texts, organisationId });
  if ('faults' in choices) return choices;
  const wrong = choices.wrong.map((label) => texts.faults.option({ label }));
  const spoken = choices.candidateLanguage ?? languageOfTag(details.preferredlanguage ?? '') ?? language;
  const { nameless } = await loadAtsTexts(spoken);
  const { name, notes } = readCandidateName({ firstNames: [details.firstname], lastName: details.lastname }, nameless);
  const request = makeRequest({ details, by, choices, organisation, name }, connection);
  const read = await readRequest(ports, request, connection);
  const found = 'errors' in read ? faultWords(read.errors, texts.faults, read.candidate) : faultWords([], texts.faults);
  if ('errors' in read || wrong.length > 0) {
    const system = [...wrong.map(() => 'customFieldValues option unknown'), ...found.system];
    return { faults: { user: [...wrong, ...found.user], system } };
  }
  return { read: read.read, notes: [...notes, ...read.notes] };
}
