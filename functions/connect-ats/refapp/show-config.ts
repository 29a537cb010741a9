import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { type CustomField, customFields } from '../dialog/custom-fields.ts';
import { listTemplates } from '../dialog/list-templates.ts';
import { authenticate } from './authenticate.ts';
import { refuse } from './contract-answer.ts';
import { projectKey } from './project-key.ts';
import { readLanguage } from './read-language.ts';
import type { Asking } from './refapp-call.ts';

const teamtailorHost = 'api.teamtailor.com';

/** Teamtailor draws no headings: what is only read is an infobox there. */
const forTeamtailor = (field: CustomField) =>
  field.type === 'header' || field.type === 'paragraph' ? { ...field, type: 'infobox' } : field;

/** `GET config`: what the ATS draws its dialog from, with the settings that this job's checks were last made with. */
export async function showConfig(asking: Asking): Promise<HttpResponse> {
  const { ports, request } = asking;
  const caller = await authenticate(asking, request.headers['x-provider-key']?.trim() ?? '');
  if ('refusal' in caller) return caller.refusal;
  const { connection } = caller;
  const { organisationId } = connection;
  const project = projectKey(connection, request.query['job_id']);
  const [organisation, templates, earlier] = await Promise.all([
    ports.organisations.load(organisationId),
    listTemplates(ports.templates, organisationId),
    project === null ? null : ports.organisations.loadProjectSettings(connection, project),
  ]);
  if (organisation === null) return refuse(404, 'The organisation is not there.');
  const { form } = await loadAtsTexts(readLanguage(request.query['lang'] ?? null) ?? organisation.language);
  const settled: Organisation = { ...organisation, defaults: { ...organisation.defaults, ...earlier } };
  const fields = customFields(settled, form, { asksCandidateLanguage: false, templates });
  const isTeamtailor = connection.settings.hosts.includes(teamtailorHost);
  return jsonResponse(200, { config: { fields: isTeamtailor ? fields.map(forTeamtailor) : fields } });
}
