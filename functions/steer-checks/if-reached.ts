import type { Channel } from '#shared/domain/check/channel.ts';
import type { GivenContact } from '#shared/domain/contact/read-person.ts';
import { type Decision, refuse } from '#shared/domain/decisions/decision.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

/**
 * The decision, unless it would send to a landline alone, `unreachable_by_channel`, or to a country that no SMS goes to,
 * `sms_country_not_allowed`. What knows numbers is loaded where an SMS is to go.
 */
export async function ifReached(
  channel: Channel,
  contact: GivenContact,
  { smsCountries }: Pick<Organisation, 'smsCountries'>,
): Promise<(decision: Decision) => Decision> {
  if (channel === 'email' || channel === 'disabled') return (decision) => decision;
  const { readContact } = await import('#shared/domain/contact/read-person.ts');
  const { faults, reachedBy } = readContact(contact, { channel, countries: [], smsCountries });
  const isElsewhere = faults.some(({ code }) => code === 'country_not_allowed');
  const code = isElsewhere ? 'sms_country_not_allowed' : 'unreachable_by_channel';
  return (decision) => (reachedBy.length > 0 || decision.outcome !== 'change' ? decision : refuse(code));
}
