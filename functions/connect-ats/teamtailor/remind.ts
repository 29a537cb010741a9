import { actorOfConnection } from '#shared/domain/audit/audit-entry.ts';
import { refusals } from '#shared/domain/decisions/refusals.ts';
import { remindAll } from '#shared/domain/decisions/remind-all.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { findClaimed } from '#shared/web/ats/claim-check.ts';
import { keyOfEvent } from '#shared/web/ats/partner-event/start-check.ts';
import { asPartnerEvent } from '#shared/web/ats/teamtailor/kept-event.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { plain } from './plain-answer.ts';
import { readSignedEvent, textsOf } from './read-signed-event.ts';
import type { Call } from './teamtailor-call.ts';

/** `POST remind`: the button of a result there, with the event that the check came of. Whoever is waited for is reminded. */
export async function remind(call: Call): Promise<HttpResponse> {
  const { ports, connection } = call;
  const reading = await readSignedEvent(call);
  if ('refusal' in reading) return reading.refusal;
  const known = await findClaimed(ports, connection, keyOfEvent(asPartnerEvent(reading.event)));
  const { faults } = await textsOf(call);
  if (known === null) return plain(404, faults.nobodyToRemind);
  if (known === 'gone') return plain(410, faults.deleted);
  const context = { now: ports.clock(), newId: ports.newId };
  const act = { by: null, note: null };
  const result = await ports.checks.change(
    known,
    (file) => remindAll(file, act, context),
    actorOfConnection(connection),
  );
  if (result.outcome === 'refused') {
    const isTooSoon = refusals[result.code].because === 'pace';
    return plain(isTooSoon ? 429 : 409, isTooSoon ? faults.remindedJustNow : faults.nobodyToRemind);
  }
  if (result.outcome === 'conflict') return plain(409, faults.remindedJustNow);
  return result.outcome === 'not_found' ? plain(410, faults.deleted) : jsonResponse(200, { id: known.check.id });
}
