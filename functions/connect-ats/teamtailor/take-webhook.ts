import { type Inbound, mostInboundBytes } from '#shared/domain/inbound/inbound.ts';
import { log } from '#shared/observability/log.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { startCheck } from '#shared/web/ats/partner-event/start-check.ts';
import { asPartnerEvent, eventIdIn, type KeptEvent } from '#shared/web/ats/teamtailor/kept-event.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { plain } from './plain-answer.ts';
import { readSignedEvent, textsOf } from './read-signed-event.ts';
import type { Call } from './teamtailor-call.ts';

const takeOne = (): number => 0;

/** The event is stored by now: whatever goes wrong, it is processed again, and Teamtailor need not repeat it. */
async function work({ ports, connection }: Call, inbound: Inbound, event: KeptEvent): Promise<HttpResponse> {
  try {
    const started = await startCheck({ ...ports, takeOne }, connection, asPartnerEvent(event));
    await ports.inbound.end(inbound.id, 'done');
    return 'checkId' in started
      ? jsonResponse(200, { id: started.checkId, status: 'sending' })
      : plain(started.refusal.status, started.refusal.message);
  } catch (error) {
    log('push_failed', { organisationId: connection.organisationId, keyId: connection.id, error });
    return jsonResponse(200, { status: 'sending' });
  }
}

/** Identifies an event that Teamtailor gave no id: processed twice, it still makes one check. */
const withId = ({ 'partner-event': event }: KeptEvent, id: string): KeptEvent => ({
  'partner-event': eventIdIn({ 'partner-event': event }) === '' ? { ...event, id } : event,
});

/** `POST webhook`: makes one check for the candidate of the event. Teamtailor sends an event once, so it is stored first. */
export async function takeWebhook(call: Call): Promise<HttpResponse> {
  const { ports, connection } = call;
  const reading = await readSignedEvent(call);
  if ('refusal' in reading) return reading.refusal;
  const id = ports.newId('inb');
  const event = withId(reading.event, id);
  const body = JSON.stringify(event);
  if (Buffer.byteLength(body) > mostInboundBytes) return plain(413, (await textsOf(call)).faults.unreadable);
  const { id: connectionId, organisationId, kind: source } = connection;
  const inbound: Inbound = {
    id,
    organisationId,
    connectionId,
    source,
    state: 'waiting',
    body,
    receivedAt: ports.clock(),
    attempts: 0,
  };
  await ports.inbound.put(inbound);
  return work(call, inbound, event);
}
