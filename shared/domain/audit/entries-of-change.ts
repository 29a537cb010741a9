import type { CheckEvent } from '../check/event.ts';
import type { Change } from '../decisions/change.ts';
import { type AuditActor, type AuditEntry, byOneOf, entryOfCheck } from './audit-entry.ts';
import { actOfEvent } from './check-acts.ts';

/** Who an event is by: what it says of candidate and referee, and of others whoever is known to act. */
function actorOf({ actor, refereeId }: CheckEvent, by: AuditActor | null): AuditActor | null {
  switch (actor) {
    case 'system':
      return null;
    case 'candidate':
      return byOneOf('candidate');
    case 'referee':
      return byOneOf('referee', refereeId);
    case 'recruiter':
    case 'ats':
      return by ?? byOneOf(actor);
  }
}

const aboutOf = (events: readonly CheckEvent[]): string | null => {
  const [first] = events;
  return events.length === 1 ? (first?.refereeId ?? first?.linkId ?? first?.signalIds?.[0] ?? null) : null;
};

/** What people have done by a change: one entry for each act, however many it was done to. What follows by itself has none. */
export function entriesOfChange({ check, events }: Pick<Change, 'check' | 'events'>, by: AuditActor | null) {
  const acts = Map.groupBy(events, ({ type, actor }) => `${type} ${actor}`);
  return [...acts.values()].flatMap((same): readonly AuditEntry[] => {
    const [first] = same;
    const act = first === undefined ? null : actOfEvent(first.type);
    const actor = first === undefined ? null : actorOf(first, by);
    if (act === null || actor === null) return [];
    return [{ ...entryOfCheck(check, act, actor, check.updatedAt, aboutOf(same)), count: same.length }];
  });
}
