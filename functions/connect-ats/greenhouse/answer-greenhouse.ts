import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import { openConnection } from '../open-connection.ts';
import { readKey } from '../read-authorization.ts';
import { refuse, tooOften, unauthorised } from './contract-answer.ts';
import type { Call, GreenhousePorts } from './greenhouse-call.ts';
import { listTests } from './list-tests.ts';
import { showStatus } from './test-status.ts';

const route = createPageRouter<Call>()({
  'GET /list_tests': listTests,
  'POST /send_test': async (call) => (await import('./send-test.ts')).sendTest(call),
  'GET /test_status': showStatus,
  'POST /response_error': async (call) => (await import('./response-error.ts')).takeResponseError(call),
});

type Asking = Pick<Asked, 'request' | 'path'> & Readonly<{ ports: GreenhousePorts }>;

/** Greenhouse's Assessment Partner API: a test is one of the organisation's presets. */
export async function answerGreenhouse({ ports, request, path }: Asking): Promise<HttpResponse> {
  const key = readKey(request.headers['authorization']);
  const connection = key === null ? null : await openConnection(ports, 'greenhouse', key, 'greenhouse_key');
  if (connection === null) return unauthorised;
  const waitSeconds = ports.throttle.takeRequest(connection.id, ports.clock());
  if (waitSeconds > 0) return tooOften(waitSeconds);
  const match = route({ method: request.method, path });
  if (match.outcome === 'unknown') return refuse(404, 'There is nothing at this address.');
  if (match.outcome === 'other_method') return refuse(405, `Use ${match.allow}.`, { allow: match.allow });
  return match.value({ ports, request, connection });
}
