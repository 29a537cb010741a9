import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import { openConnection } from '../open-connection.ts';
import { refuse, tooOften, unauthorised } from './contract-answer.ts';
import type { Call, GreenhousePorts } from './greenhouse-call.ts';
import { listTests } from './list-tests.ts';
import { readKey } from './read-key.ts';
import { showStatus } from './test-status.ts';

type Endpoint = Readonly<{ method: string; answer: (call: Call) => Promise<HttpResponse> }>;

const endpoints = new Map<string, Endpoint>([
  ['list_tests', { method: 'GET', answer: listTests }],
  ['send_test', { method: 'POST', answer: async (call) => (await import('./send-test.ts')).sendTest(call) }],
  ['test_status', { method: 'GET', answer: showStatus }],
  [
    'response_error',
    { method: 'POST', answer: async (call) => (await import('./response-error.ts')).takeResponseError(call) },
  ],
]);

type Asking = Pick<Asked, 'request' | 'path'> & Readonly<{ ports: GreenhousePorts }>;

/** Greenhouse's Assessment Partner API: a test is one of the organisation's presets. */
export async function answerGreenhouse({ ports, request, path }: Asking): Promise<HttpResponse> {
  const key = readKey(request.headers['authorization']);
  const connection = key === null ? null : await openConnection(ports, 'greenhouse', key, 'greenhouse_key');
  if (connection === null) return unauthorised;
  const waitSeconds = ports.throttle.takeRequest(connection.id, ports.clock());
  if (waitSeconds > 0) return tooOften(waitSeconds);
  const endpoint = endpoints.get(path);
  if (endpoint === undefined) return refuse(404, 'There is nothing at this address.');
  if (endpoint.method !== request.method) return refuse(405, `Use ${endpoint.method}.`);
  return endpoint.answer({ ports, request, connection });
}
