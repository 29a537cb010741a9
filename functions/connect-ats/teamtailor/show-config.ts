import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { type CustomField, customFields } from '#shared/web/ats/dialog/custom-fields.ts';
import { listTemplates } from '#shared/web/ats/dialog/list-templates.ts';
import { projectKey } from '#shared/web/ats/partner-event/project-key.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { plain } from './plain-answer.ts';
import type { Call } from './teamtailor-call.ts';

/** As HTML forms have it: a box has the value that it sends, and says whether it is ticked. A heading is a box of text. */
function fieldOf({ type, id, label, ...field }: CustomField) {
  if (type === 'header') return { id, type: 'infobox', content: label, icon: 'default' };
  if (type === 'paragraph') return { id, type: 'infobox', content: label, icon: 'info' };
  if (type === 'checkbox') return { id, type, label, value: '1', checked: 'value' in field && field.value === true };
  return { id, type, label, ...field };
}

/** `GET config`: what Teamtailor draws its form from, with the settings that this job's checks were last made with. */
export async function showConfig({ ports, request, connection, partner }: Call): Promise<HttpResponse> {
  const { organisationId } = connection;
  const project = projectKey(connection, request.query['job_id']);
  const [organisation, templates, earlier] = await Promise.all([
    ports.organisations.load(organisationId),
    listTemplates(ports.templates, organisationId),
    project === null ? null : ports.organisations.loadProjectSettings(connection, project),
  ]);
  if (organisation === null) return plain(404, 'The organisation is not there.');
  const { form, faults } = await loadAtsTexts(organisation.language);
  if (partner === null) {
    const fields = [{ type: 'error', message: faults.notReady, required: true }];
    return jsonResponse(200, { config: { fields } });
  }
  const settled: Organisation = { ...organisation, defaults: { ...organisation.defaults, ...earlier } };
  const fields = customFields(settled, form, { asksCandidateLanguage: true, templates }).map(fieldOf);
  return jsonResponse(200, { config: { fields } });
}
