import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { eventIdIn, type KeptEvent, readKeptEvent } from '#shared/web/ats/teamtailor/kept-event.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { isSigned } from './is-signed.ts';
import { plain } from './plain-answer.ts';
import type { Call } from './teamtailor-call.ts';

/** What people of the organisation are told in. */
export async function textsOf({ ports, connection }: Call, organisation?: Organisation | null) {
  const owner = organisation ?? (await ports.organisations.load(connection.organisationId));
  return loadAtsTexts(owner?.language ?? 'en');
}

/** The event of a call, when Teamtailor has signed it or nothing says that it should have. */
export async function readSignedEvent(
  call: Call,
): Promise<Readonly<{ event: KeptEvent }> | Readonly<{ refusal: HttpResponse }>> {
  const { ports, request, partner } = call;
  const event = readKeptEvent(parseJson(request.body)?.value);
  if (event === null) return { refusal: plain(422, (await textsOf(call)).faults.unreadable) };
  const secret = partner?.webhookSecret ?? null;
  const signature = request.headers['teamtailor-signature'];
  return secret === null || isSigned(signature, eventIdIn(event), secret, ports.clock())
    ? { event }
    : { refusal: plain(401, 'The signature is missing, too old or wrong.') };
}
