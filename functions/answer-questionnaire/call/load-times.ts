import { type OfferedTime, offeredTimes } from '#shared/domain/call/offered-times.ts';
import { addDays } from '#shared/domain/time.ts';
import type { AnswerPorts } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { handlersOf } from './caller-of-visit.ts';

/** The times that this referee can book now; what they have themselves is free for them. */
export async function loadTimes({ calls }: AnswerPorts, visit: Visit): Promise<readonly OfferedTime[]> {
  const { organisation, now, referee } = visit;
  const owner = { organisationId: organisation.id, live: visit.file.check.live };
  const { callTimes, offsetChanges: changes } = organisation;
  const until = addDays(now, callTimes.daysAhead + 2);
  const handlers = await Promise.all(
    handlersOf(visit).map(async (handler) => {
      const slots = await calls.taken(owner, handler.email, now, until);
      const taken = new Set(slots.filter((slot) => slot.refereeId !== referee.id).map(({ at }) => at));
      return { handler, taken };
    }),
  );
  return offeredTimes({ callTimes, changes, handlers, now });
}
