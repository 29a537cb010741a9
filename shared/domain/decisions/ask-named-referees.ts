import { type Channel, mediaFor } from '../check/channel.ts';
import type { Check, CheckSettings } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { isGone, type Referee } from '../check/referee.ts';
import { canonicalEmail } from '../contact/canonical-email.ts';
import { maxAddressesAsked } from '../limits.ts';
import type { Change } from './change.ts';
import { changeTo, type Decision, refuse } from './decision.ts';
import { inviteReferees } from './invite-referees.ts';
import { isTooSoon } from './request-pace.ts';

type Reached = Pick<Referee, 'id' | 'email' | 'phone'>;

const addressesOf = (referee: Reached, channel: Channel, { smsCountries }: CheckSettings): readonly string[] =>
  mediaFor(channel, referee, smsCountries).flatMap((medium) => {
    const address = medium === 'email' ? referee.email : referee.phone;
    if (address === null) return [];
    return medium === 'email' ? canonicalEmail(address) : address;
  });

export const addressesAllowed = ({ addressesAllowed: allowed = maxAddressesAsked }: Check): number => allowed;

/** How many more addresses and numbers may be asked at the candidate's wish. */
export const addressesLeft = (check: Check): number =>
  Math.max(0, addressesAllowed(check) - (check.addressesAsked ?? 0));

/**
 * Addresses at which no referee of the check has been asked. The address of a referee who left counts again: otherwise two
 * addresses could replace each other for ever.
 */
export function countNewAddresses(
  { check: { settings }, referees }: CheckFile,
  named: readonly Reached[],
  channel: Channel,
): number {
  const present = referees.filter((each) => !isGone(each));
  const asked = new Set(present.flatMap((each) => addressesOf(each, each.channel ?? 'disabled', settings)));
  return new Set(named.flatMap((each) => addressesOf(each, channel, settings)).filter((address) => !asked.has(address)))
    .size;
}

/** Somebody with one of these addresses was asked a moment ago, under another entry of the check. */
function isAskedJustNow(
  { check: { settings }, referees, messages }: CheckFile,
  named: readonly Reached[],
  channel: Channel,
  now: string,
) {
  const addresses = new Set(named.flatMap((each) => addressesOf(each, channel, settings)));
  return referees.some(
    (each) =>
      addressesOf(each, each.channel ?? 'disabled', settings).some((address) => addresses.has(address)) &&
      named.every(({ id }) => id !== each.id) &&
      isTooSoon({ messages }, each.id, now),
  );
}

/**
 * Adds to a change that referees whom the candidate has named are asked. A link in a stranger's hands must not become a
 * way to write to the whole world: refused as `too_many_addresses`, and as `too_soon` for an address that was just asked.
 */
export function askNamedReferees(
  file: CheckFile,
  change: Change,
  named: readonly Referee[],
  channel: Channel,
): Decision {
  const { check } = change;
  const added = countNewAddresses(file, named, channel);
  if (added > addressesLeft(check)) return refuse('too_many_addresses');
  if (isAskedJustNow(file, named, channel, check.updatedAt)) return refuse('too_soon');
  const counted = added === 0 ? check : { ...check, addressesAsked: (check.addressesAsked ?? 0) + added };
  return changeTo(inviteReferees({ ...change, check: counted }, named, channel));
}
