import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import {
  afterFailure,
  afterVisit,
  type EndpointHealth,
  type Failure,
  gateOf,
} from '#shared/domain/push/endpoint-health.ts';
import type { PushPorts } from './push-ports.ts';

type Ports = Pick<PushPorts, 'endpoints' | 'clock' | 'wait'>;

const triesOnConflict = 6;
/** How long to wait before asking again: long enough not to ask all the time, short enough for the deliveries that share the time. */
const momentMilliseconds = 250;

/** `health`: as stored when the attempt entered. */
export type Entry =
  | Readonly<{ outcome: 'open'; health: EndpointHealth }>
  | Readonly<{ outcome: 'busy' }>
  | Readonly<{ outcome: 'held'; until: string }>;

const asWritten = (health: EndpointHealth): EndpointHealth => ({ ...health, version: health.version + 1 });

/** Whether an endpoint may be tried now, by `by`, who then leaves it with `leaveGate`. */
export async function enterGate({ endpoints, clock, wait }: Ports, endpointId: string, by: string): Promise<Entry> {
  for (let tries = 0; tries < triesOnConflict; tries += 1) {
    const gate = gateOf(await endpoints.load(endpointId), by, clock());
    if (gate.may === 'held') return { outcome: 'held', until: gate.until };
    if (gate.may === 'busy') break;
    if (await endpoints.save(gate.health)) return { outcome: 'open', health: asWritten(gate.health) };
  }
  await wait(momentMilliseconds);
  return { outcome: 'busy' };
}

/** Stores what the attempt found, and answers the stored health. `known`: the health as last read. */
async function note(
  endpoints: EndpointStore,
  endpointId: string,
  change: (health: EndpointHealth) => EndpointHealth | null,
  known: EndpointHealth | null = null,
): Promise<EndpointHealth> {
  let believed = known;
  for (let tries = 0; ; tries += 1) {
    const health = believed ?? (await endpoints.load(endpointId));
    believed = null;
    const next = tries < triesOnConflict ? change(health) : null;
    if (next === null) return health;
    if (await endpoints.save(next)) return asWritten(next);
  }
}

export async function leaveGate(
  { endpoints, clock }: Ports,
  entered: EndpointHealth,
  visit: Readonly<{ by: string; isWell: boolean }>,
): Promise<void> {
  await note(endpoints, entered.endpointId, (health) => afterVisit(health, { ...visit, now: clock() }), entered);
}

/** The time before which nobody may try the endpoint. */
export async function noteFailure(
  { endpoints, clock }: Ports,
  endpointId: string,
  failure: Omit<Failure, 'now'>,
): Promise<string> {
  const at = clock();
  const health = await note(endpoints, endpointId, (found) => afterFailure(found, { ...failure, now: at }));
  return health.heldUntil ?? at;
}
