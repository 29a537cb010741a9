import { hasIdShape } from '#shared/domain/ids.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric, publishMetrics } from '#shared/observability/metrics.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Call } from './greenhouse-call.ts';
import { responseErrorInput } from './schema.ts';

/**
 * `POST response_error`: Greenhouse could not read an answer of ours. Its words can hold anything, an address too: what
 * is logged is which call it was and which check.
 */
export function takeResponseError({ request }: Call): Promise<HttpResponse> {
  const { data } = responseErrorInput.safeParse(parseJson(request.body)?.value);
  const checkId = data?.partner_interview_id ?? '';
  countMetric('AtsErrorsReported');
  publishMetrics();
  log('ats_error_reported', { reason: data?.api_call ?? 'unknown', ...(hasIdShape('chk', checkId) && { checkId }) });
  return Promise.resolve(jsonResponse(200, { status: 200 }));
}
