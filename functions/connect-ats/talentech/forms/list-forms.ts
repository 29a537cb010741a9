import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import type { FormTexts } from '#shared/i18n/ats/texts.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { type CustomField, customFields, type ListedTemplate, nameIn } from '#shared/web/ats/dialog/custom-fields.ts';
import { settingsFormId } from '#shared/web/ats/dialog/field-ids.ts';
import { listTemplates } from '#shared/web/ats/dialog/list-templates.ts';
import type { Contract } from '../../asked.ts';
import { authenticate } from '../authenticate.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';

type EvaluationForm = Readonly<{
  id: string;
  name: string;
  description: string;
  languages: readonly Readonly<{ name: string; languageCode: Language }>[];
  customFields: readonly CustomField[];
  scoreProfiles: readonly Readonly<{ id: string; name: string; description: string }>[];
}>;

/** As the contract's examples name them. */
const englishNames = {
  sv: 'Swedish',
  en: 'English',
  nb: 'Norwegian',
  da: 'Danish',
  fi: 'Finnish',
  de: 'German',
} as const satisfies Record<Language, string>;

const named = (codes: readonly Language[]) =>
  codes.map((languageCode) => ({ name: englishNames[languageCode], languageCode }));

function formsOf(
  { settings }: ConnectionOf<'talentech'>,
  organisation: Organisation,
  texts: FormTexts,
  templates: readonly ListedTemplate[],
): readonly EvaluationForm[] {
  const { asksCandidateLanguage } = settings;
  // How many of the answers are in; nobody is ever scored.
  const scoreProfiles = [{ id: 'answers', name: texts.answers, description: texts.answersNote }];
  if (settings.forms === 'settings') {
    const fields = customFields(organisation, texts, { asksCandidateLanguage, templates });
    const { name, description } = texts;
    return [
      { id: settingsFormId, name, description, languages: named(languages), customFields: fields, scoreProfiles },
    ];
  }
  const fields = customFields(organisation, texts, { asksCandidateLanguage, templates: [] });
  return templates.map((template) => ({
    id: template.id,
    name: nameIn(organisation.language, template),
    description: texts.templateDescription(template),
    languages: named(languages.filter((language) => template.languages.includes(language))),
    customFields: fields,
    scoreProfiles,
  }));
}

/** `evaluationforms`: what the ATS draws its dialog from, in the organisation's language. */
export const listForms: Contract = async (asked) => {
  const { ports, request } = asked;
  const caller = await authenticate(asked, readBody(request));
  if ('refusal' in caller) return caller.refusal;
  const { connection } = caller;
  const [organisation, templates] = await Promise.all([
    ports.organisations.load(connection.organisationId),
    listTemplates(ports.templates, connection.organisationId),
  ]);
  if (organisation === null) return refuse(404, { system: ['The organisation is not there.'] });
  const { form } = await loadAtsTexts(organisation.language);
  return jsonResponse(200, formsOf(connection, organisation, form, templates));
};
