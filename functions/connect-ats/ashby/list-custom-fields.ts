import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { type CustomField, customFields } from '#shared/web/ats/dialog/custom-fields.ts';
import { fieldIds } from '#shared/web/ats/dialog/field-ids.ts';
import { listTemplates } from '#shared/web/ats/dialog/list-templates.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { refuse } from './ashby-answer.ts';
import type { Call } from './ashby-call.ts';

/** As Ashby has fields. It has no headings, and no value stands for none: a field that is left empty is the preset's. */
function fieldOf(field: CustomField) {
  const { id, label: name } = field;
  if (field.type === 'checkbox') return [{ id, name, type: 'Boolean', isRequired: false }];
  if (field.type !== 'select') return [];
  const options = field.options.filter((option) => option.id !== '');
  const possible = options.map((option) => ({ key: option.id, value: option.label }));
  return [{ id, name, type: 'ValueSelect', possible_values: possible, isRequired: false }];
}

/**
 * `assessment.customField.list`: what can be settled beside the preset. Not how the candidate is asked: Ashby has no
 * number of theirs.
 */
export async function listCustomFields({ ports, connection }: Call): Promise<HttpResponse> {
  const { organisationId } = connection;
  const [organisation, templates] = await Promise.all([
    ports.organisations.load(organisationId),
    listTemplates(ports.templates, organisationId),
  ]);
  if (organisation === null) return refuse(404, 'The organisation is not there.');
  const { form } = await loadAtsTexts(organisation.language);
  const fields = customFields(organisation, form, { asksCandidateLanguage: true, templates })
    .filter(({ id }) => id !== fieldIds.candidateChannel)
    .flatMap(fieldOf);
  return jsonResponse(200, { success: true, fields });
}
