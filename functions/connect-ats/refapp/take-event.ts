import * as z from 'zod/mini';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { partnerEvent } from '#shared/web/ats/partner-event/schema.ts';
import { startCheck } from '#shared/web/ats/partner-event/start-check.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { authenticate } from './authenticate.ts';
import { refuse } from './contract-answer.ts';
import type { Asking } from './refapp-call.ts';

const customer = z.object({ 'partner-event': z.object({ company: z.object({ uuid: z.string() }) }) });

/** `POST events`: one check for the candidate of the event. */
export async function takeEvent(asking: Asking): Promise<HttpResponse> {
  const json = parseJson(asking.request.body);
  const { data: known } = customer.safeParse(json?.value);
  const caller = await authenticate(asking, known?.['partner-event'].company.uuid.trim() ?? '');
  if ('refusal' in caller) return caller.refusal;
  const { data: event } = partnerEvent.safeParse(json?.value);
  if (event === undefined) return refuse(422, 'The body is not a partner event with a candidate.');
  const { ports } = asking;
  const takeOne = (connectionId: string): number => ports.throttle.takeCandidates(connectionId, 1, ports.clock());
  const started = await startCheck({ ...ports, takeOne }, caller.connection, event['partner-event']);
  if ('checkId' in started) return jsonResponse(200, { id: started.checkId, status: 'sending' });
  const { status, message, waitSeconds } = started.refusal;
  return refuse(status, message, waitSeconds === undefined ? {} : { 'retry-after': String(waitSeconds) });
}
