import { attemptDelivery, holdDelivery, type Turn } from './attempt-delivery.ts';
import { enterGate, leaveGate } from './endpoint-gate.ts';
import type { PushPorts } from './push-ports.ts';

/** No attempt begins later in a batch, so that the batch ends within this and the attempt's own time: 12 s. */
const beginWithinMilliseconds = 2_000;

type Job = { readonly turn: Turn; readonly begun: number; work: Promise<void> };

type Session = Readonly<{ endpointId: string; by: string; jobs: Job[] }>;

/**
 * Tries what one batch has for one endpoint in one visit: one first, and when that is answered the rest side by side.
 * When it fails, nothing more goes to this endpoint. `begun`: when the batch began, by `milliseconds`.
 */
export function createVisits(ports: PushPorts): (turn: Turn, begun: number) => Promise<void> {
  const sessions = new Map<string, Readonly<{ session: Session; end: Promise<void> }>>();

  const visit = async (session: Session): Promise<void> => {
    const { endpointId, by, jobs } = session;
    const entry = await enterGate(ports, endpointId, by);
    const state = {
      heldUntil: entry.outcome === 'held' ? entry.until : null,
      answered: 0,
      failed: entry.outcome !== 'open',
    };

    const work = async ({ turn, begun }: Job): Promise<void> => {
      const { delivery } = turn;
      if (state.heldUntil !== null) return holdDelivery(ports, delivery, state.heldUntil);
      const isLate = ports.milliseconds() - begun >= beginWithinMilliseconds;
      if (entry.outcome === 'busy' || isLate) return ports.lanes.queueAgain(delivery, ports.clock());
      const found = await attemptDelivery(ports, turn, by);
      if (found.heldUntil !== null) state.heldUntil = found.heldUntil;
      if (found.outcome === 'answered') state.answered += 1;
      if (found.outcome === 'failed') state.failed = true;
    };

    for (let isFirst = true; jobs.length > 0; isFirst = false) {
      const next = jobs.splice(0, isFirst && entry.outcome === 'open' ? 1 : jobs.length);
      for (const job of next) job.work = work(job);
      await Promise.allSettled(next.map((job) => job.work));
    }
    sessions.delete(endpointId);
    if (entry.outcome === 'open')
      await leaveGate(ports, entry.health, { by, isWell: state.answered > 0 && !state.failed });
  };

  const begin = (endpointId: string) => {
    const session: Session = { endpointId, by: ports.newVisit(), jobs: [] };
    const end = Promise.resolve()
      .then(() => visit(session))
      .finally(() => sessions.delete(endpointId));
    return { session, end };
  };

  return async (turn, begun) => {
    const { endpointId } = turn.delivery;
    const running = sessions.get(endpointId) ?? begin(endpointId);
    sessions.set(endpointId, running);
    const job: Job = { turn, begun, work: Promise.resolve() };
    running.session.jobs.push(job);
    await running.end;
    await job.work;
  };
}
