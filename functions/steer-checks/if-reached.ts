import type { Channel } from '#shared/domain/check/channel.ts';
import type { GivenContact } from '#shared/domain/contact/read-person.ts';
import { type Decision, refuse } from '#shared/domain/decisions/decision.ts';

/**
 * The decision, unless it would send to a landline alone: `unreachable_by_channel`. What knows numbers is loaded where
 * an SMS is to go.
 */
export async function ifReached(channel: Channel, contact: GivenContact): Promise<(decision: Decision) => Decision> {
  if (channel === 'email' || channel === 'disabled') return (decision) => decision;
  const { readContact } = await import('#shared/domain/contact/read-person.ts');
  const isReached = readContact(contact, { channel, countries: [] }).reachedBy.length > 0;
  return (decision) => (isReached || decision.outcome !== 'change' ? decision : refuse('unreachable_by_channel'));
}
