import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { customFields } from '#shared/web/ats/dialog/custom-fields.ts';
import { listTemplates } from '#shared/web/ats/dialog/list-templates.ts';
import { projectKey } from '#shared/web/ats/partner-event/project-key.ts';
import { readLanguage } from '#shared/web/ats/partner-event/read-language.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { authenticate } from './authenticate.ts';
import { refuse } from './contract-answer.ts';
import type { Asking } from './refapp-call.ts';

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
  return jsonResponse(200, { config: { fields } });
}
