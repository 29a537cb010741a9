import type { EndpointStore } from '#shared/domain/ports/endpoint-store.ts';
import {
  afterFailure,
  afterNothing,
  afterSuccess,
  type EndpointHealth,
  type Failure,
  gateOf,
  whileSlow,
} from '#shared/domain/push/endpoint-health.ts';
import type { PushPorts } from './push-ports.ts';

type Ports = Pick<PushPorts, 'endpoints' | 'now' | 'wait' | 'milliseconds'>;

const triesOnConflict = 4;
const lookAgainMilliseconds = 200;

export type Entry = Readonly<{ outcome: 'open' }> | Readonly<{ outcome: 'held'; until: string }>;

/**
 * Whether an endpoint may be tried now. While nobody knows whether it answers, one finds out, and the others wait until
 * `patienceEnds` (by `milliseconds`) for what that one finds.
 */
export async function enterGate(ports: Ports, endpointId: string, patienceEnds: number): Promise<Entry> {
  for (;;) {
    const gate = gateOf(await ports.endpoints.load(endpointId), ports.now());
    if (gate.may === 'open') return { outcome: 'open' };
    if (gate.may === 'held') return { outcome: 'held', until: gate.until };
    if (gate.may === 'take') {
      if (await ports.endpoints.save(gate.health)) return { outcome: 'open' };
      continue;
    }
    if (ports.milliseconds() >= patienceEnds) return { outcome: 'held', until: gate.until };
    await ports.wait(lookAgainMilliseconds);
  }
}

/** Writes down what was found, unless another has found out more meanwhile; the health that stands then. */
async function note(
  endpoints: EndpointStore,
  endpointId: string,
  change: (health: EndpointHealth) => EndpointHealth | null,
): Promise<EndpointHealth> {
  for (let tries = 0; ; tries += 1) {
    const health = await endpoints.load(endpointId);
    const next = tries < triesOnConflict ? change(health) : null;
    if (next === null) return health;
    if (await endpoints.save(next)) return next;
  }
}

export async function noteSuccess({ endpoints, now }: Ports, endpointId: string): Promise<void> {
  await note(endpoints, endpointId, (health) => afterSuccess(health, now()));
}

export async function noteSlow({ endpoints }: Ports, endpointId: string, until: string): Promise<void> {
  await note(endpoints, endpointId, (health) => whileSlow(health, until));
}

export async function noteNothing({ endpoints }: Ports, endpointId: string): Promise<void> {
  await note(endpoints, endpointId, afterNothing);
}

/** Until when nobody is to try it. */
export async function noteFailure(
  { endpoints, now }: Ports,
  endpointId: string,
  failure: Omit<Failure, 'now'>,
): Promise<string> {
  const at = now();
  const health = await note(endpoints, endpointId, (found) => afterFailure(found, { ...failure, now: at }));
  return health.heldUntil ?? at;
}
