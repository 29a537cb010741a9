import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { listPresets } from '../presets/list-presets.ts';
import type { Call } from './greenhouse-call.ts';

/** `GET list_tests`: what a user can put into a stage of a job. */
export async function listTests({ ports, connection }: Call): Promise<HttpResponse> {
  const tests = await listPresets(ports, connection);
  return jsonResponse(
    200,
    tests.map(({ id, name }) => ({ partner_test_id: id, partner_test_name: name })),
  );
}
