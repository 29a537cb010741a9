import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Backlog } from '#shared/domain/ports/delivery-backlog.ts';
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

type Seen = Readonly<{ seen: SenderHealth | null; pause: SendingPause | null; backlog: Backlog }>;

function sendingFaults({ seen, pause }: Seen, organisation: Organisation, now: string): readonly string[] {
  if (pause !== null) return ['Sending is paused: what is asked for waits.'];
  if (seen === null) return [];
  if (isStale(seen, now)) return ['Reminders and deadlines are late.'];
  const isVerified = senderOf(seen, organisation)?.verified === true;
  return isVerified ? [] : ['Mail cannot be sent: the domain that it comes from is not verified.'];
}

const backlogFaults = {
  dead: 'A result was refused, or could not be told for three days: somebody must send it again.',
  late: 'Results are late: one has waited for more than an hour.',
} as const satisfies Record<Backlog & string, string>;

function judge(seen: Seen, organisation: Organisation | null, now: string): Health {
  if (organisation === null) return { status: 'Unhealthy', errors: ['The organisation is not there.'] };
  const { backlog } = seen;
  const errors = [...sendingFaults(seen, organisation, now), ...(backlog === null ? [] : [backlogFaults[backlog]])];
  return { status: errors.length === 0 ? 'Healthy' : 'Degraded', errors };
}

const say = ({ status, errors }: Health) =>
  jsonResponse(200, { status, errors: errors.map((message) => ({ errorType: 'SystemError', message })) });

/** `health`: whether a check that is asked for now would go its way, and whether what came of others was told. */
export const tellHealth: Contract = async (asked) => {
  const { ports, request } = asked;
  const standing = await findStanding(asked, readBody(request));
  if (standing.outcome === 'revoked') {
    return say({ status: 'Unhealthy', errors: ['The consent was given back, or another has taken its place.'] });
  }
  const caller = await admit(asked, standing);
  if ('refusal' in caller) return caller.refusal;
  const { organisationId, id } = caller.connection;
  const now = ports.clock();
  const [organisation, seen, pause, backlog] = await Promise.all([
    ports.organisations.load(organisationId),
    ports.senderHealth.load(),
    ports.pauses.find(organisationId),
    ports.backlog.find(id, now),
  ]);
  return say(judge({ seen, pause, backlog }, organisation, now));
};
