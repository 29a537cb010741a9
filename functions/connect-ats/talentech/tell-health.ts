import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { SenderHealth } from '#shared/domain/ports/sender-health-store.ts';
import type { SendingPause } from '#shared/domain/ports/sending-pauses.ts';
import { isStale } from '#shared/domain/sender-standing.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { Contract } from '../asked.ts';
import { admit, findStanding } from './authenticate.ts';
import { readBody } from './read-body.ts';

type Health = Readonly<{ status: 'Healthy' | 'Degraded' | 'Unhealthy'; errors: readonly string[] }>;

/** The domain that the organisation's mail comes from: its own when it may be used here, or else the first. */
function senderOf({ domains }: SenderHealth, { sender }: Organisation) {
  const own = sender.address?.split('@')[1]?.toLowerCase();
  return domains.find(({ name }) => name === own) ?? domains[0];
}

function judge(
  { seen, pause }: Readonly<{ seen: SenderHealth | null; pause: SendingPause | null }>,
  organisation: Organisation | null,
  now: string,
): Health {
  if (organisation === null) return { status: 'Unhealthy', errors: ['The organisation is not there.'] };
  if (pause !== null) return { status: 'Degraded', errors: ['Sending is paused: what is asked for waits.'] };
  if (seen === null) return { status: 'Healthy', errors: [] };
  if (isStale(seen, now)) {
    return { status: 'Degraded', errors: ['Reminders and deadlines are late.'] };
  }
  const sender = senderOf(seen, organisation);
  if (sender?.verified === true) return { status: 'Healthy', errors: [] };
  return { status: 'Degraded', errors: ['Mail cannot be sent: the domain that it comes from is not verified.'] };
}

const say = ({ status, errors }: Health) =>
  jsonResponse(200, { status, errors: errors.map((message) => ({ errorType: 'SystemError', message })) });

/** `health`: whether a check that is asked for now would go its way. */
export const tellHealth: Contract = async (asked) => {
  const { ports, request } = asked;
  const standing = await findStanding(asked, readBody(request));
  if (standing.outcome === 'revoked') {
    return say({ status: 'Unhealthy', errors: ['The consent was given back, or another has taken its place.'] });
  }
  const caller = await admit(asked, standing);
  if ('refusal' in caller) return caller.refusal;
  const { organisationId } = caller.connection;
  const [organisation, seen, pause] = await Promise.all([
    ports.organisations.load(organisationId),
    ports.senderHealth.load(),
    ports.pauses.find(organisationId),
  ]);
  return say(judge({ seen, pause }, organisation, ports.clock()));
};
