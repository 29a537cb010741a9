import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import { openConnection } from '../open-connection.ts';
import { listPresets } from '../presets/list-presets.ts';
import { readBearer, readKey } from '../read-authorization.ts';
import { refuse, succeed } from './ashby-answer.ts';
import type { AshbyPorts, Call } from './ashby-call.ts';

/** `assessment.list`: a type for each preset. */
async function list({ ports, connection }: Call): Promise<HttpResponse> {
  const presets = await listPresets(ports, connection);
  return succeed(presets.map(({ id, name }) => ({ assessment_type_id: id, name, description: name })));
}

const listFields = async (call: Call): Promise<HttpResponse> => {
  const { listCustomFields } = await import('./list-custom-fields.ts');
  return listCustomFields(call);
};

const route = createPageRouter<Call>()({
  'POST /assessment.list': list,
  'POST /assessment.start': async (call) => (await import('./start-assessment.ts')).startAssessment(call),
  'POST /assessment.customfield.list': listFields,
  'POST /assessment.customfields.fetch': listFields,
  'POST /assessment.cancel': async (call) => (await import('./cancel-assessment.ts')).cancelAssessment(call),
});

type Asking = Pick<Asked, 'request' | 'path'> & Readonly<{ ports: AshbyPorts }>;

/** Ashby's interface for assessments: its key stands as a user's name with an empty password, or as bearer. */
export async function answerAshby({ ports, request, path }: Asking): Promise<HttpResponse> {
  const { authorization } = request.headers;
  const key = readKey(authorization) ?? readBearer(authorization);
  const connection = await openConnection(ports, 'ashby', key, 'ashby_key');
  if (connection === null) {
    return refuse(401, 'The key is missing or not valid.', { 'www-authenticate': 'Basic realm="vitsord"' });
  }
  const waitSeconds = ports.throttle.takeRequest(connection.id, ports.clock());
  if (waitSeconds > 0) return refuse(429, 'Too many requests.', { 'retry-after': String(waitSeconds) });
  const match = route({ method: request.method, path });
  if (match.outcome === 'unknown') return refuse(404, 'There is nothing at this address.');
  if (match.outcome === 'other_method') return refuse(405, `Use ${match.allow}.`, { allow: match.allow });
  return match.value({ ports, request, connection });
}
