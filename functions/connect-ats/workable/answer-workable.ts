import { workable } from '#shared/domain/connections/contracts/workable.ts';
import { readTrustedUrl } from '#shared/domain/connections/trusted-url.ts';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import { openConnection } from '../open-connection.ts';
import { listPresets } from '../presets/list-presets.ts';
import { readBearer } from '../read-authorization.ts';
import { refuse } from './workable-answer.ts';
import type { Call, WorkablePorts } from './workable-call.ts';

/** `GET tests`: what a job can have. */
async function list({ ports, connection }: Call): Promise<HttpResponse> {
  return jsonResponse(200, { tests: await listPresets(ports, connection) });
}

/** `POST assessments`: one check for the candidate, once for the address that its results go to. */
async function start({ ports, request, connection }: Call): Promise<HttpResponse> {
  const [{ startByPreset }, { startRefusal }, { assessmentInput }] = await Promise.all([
    import('../presets/start-by-preset.ts'),
    import('../presets/start-refusal.ts'),
    import('./schema.ts'),
  ]);
  const organisation = await ports.organisations.load(connection.organisationId);
  const { faults } = await loadAtsTexts(organisation?.language ?? 'en');
  const { data: input } = assessmentInput.safeParse(parseJson(request.body)?.value);
  if (input === undefined) return refuse(422, faults.unreadable);
  const { candidate, callback_url: callback, job_shortcode: job } = input;
  const hosts = [...workable.ownHosts, ...connection.settings.hosts];
  const address = readTrustedUrl(callback, hosts, ports.allowedHosts);
  if (address === null) return refuse(400, 'callback_url is not one of Workable.');
  if (candidate.email === null) return refuse(422, faults.noContact);
  if (readEmailOfOthers(candidate.email) === null) return refuse(422, faults.email);
  const started = await startByPreset(ports, connection, {
    presetId: input.test_id,
    key: address.href,
    candidate: {
      externalId: null,
      firstNames: [candidate.first_name],
      lastName: candidate.last_name,
      email: candidate.email,
      phone: candidate.phone,
    },
    recruiter: { email: null, name: null },
    project: { externalId: job && `workable:${job}`, title: input.job_title },
    details: { callbackUrl: address.href },
  });
  if (started.outcome === 'started') return jsonResponse(200, { assessment_id: started.checkId });
  const { status, message, headers } = startRefusal(started, faults);
  return refuse(status, message, headers);
}

const route = createPageRouter<Call>()({
  'GET /tests': list,
  'POST /assessments': start,
  'GET /assessments/{id}/shared-link': async (call, { id }) =>
    (await import('./show-shared-link.ts')).showSharedLink(call, id),
});

type Asking = Pick<Asked, 'request' | 'path'> & Readonly<{ ports: WorkablePorts }>;

/** Workable's interface for providers of assessments: a test is one of the organisation's presets. */
export async function answerWorkable({ ports, request, path }: Asking): Promise<HttpResponse> {
  const token = readBearer(request.headers['authorization']);
  const connection = await openConnection(ports, 'workable', token, 'workable_token');
  if (connection === null)
    return refuse(401, 'The access token is missing or not valid.', { 'www-authenticate': 'Bearer' });
  const waitSeconds = ports.throttle.takeRequest(connection.id, ports.clock());
  if (waitSeconds > 0) return refuse(429, 'Too many requests.', { 'retry-after': String(waitSeconds) });
  const match = route({ method: request.method, path });
  if (match.outcome === 'unknown') return refuse(404, 'There is nothing at this address.');
  if (match.outcome === 'other_method') return refuse(405, `Use ${match.allow}.`, { allow: match.allow });
  return match.value({ ports, request, connection });
}
