import type { CheckFile } from '../check/check-file.ts';
import { hasNotStarted, isAwaited, isGone, type Referee, type RefereeDetails } from '../check/referee.ts';
import { sameAddress } from '../contact/same-address.ts';
import { withoutCall } from './call-change.ts';
import { decideInTurn } from './decide-in-turn.ts';
import { type Decision, type DecisionContext, findReferee, refuse, startChange, unchanged } from './decision.ts';
import { inviteReferees } from './invite-referees.ts';
import { saveReferee } from './save-referee.ts';

/** Another person than the one who was asked, not the same one written better: neither name nor address is left. */
export const isAnotherPerson = (asked: Referee, details: Omit<RefereeDetails, 'id'>): boolean =>
  asked.channel !== null &&
  asked.firstName !== details.firstName &&
  asked.lastName !== details.lastName &&
  !sameAddress(asked.email, details.email) &&
  (asked.phone === null || asked.phone !== details.phone);

/**
 * The candidate names another instead of a referee who was asked and has not started: that one's link stops, and the
 * other is asked at once in the same way, with days of their own. A repeat changes nothing. Refused as `saveReferee`
 * refuses.
 */
export function replaceReferee(
  file: CheckFile,
  refereeId: string,
  another: RefereeDetails,
  context: DecisionContext,
): Decision {
  const { now } = context;
  const asked = findReferee(file, refereeId);
  if (asked === null) return refuse('referee_unknown');
  const save = (current: CheckFile): Decision => saveReferee(current, another, 'candidate', context);
  if (asked.status === 'replaced') return save(file);
  if (isGone(asked) || !hasNotStarted(asked)) return refuse('has_started', refereeId);
  const event = { type: 'referee.removed', actor: 'candidate', refereeId } as const;
  const replaced = { ...startChange(file.check, [event], now), referees: [{ ...asked, status: 'replaced' as const }] };
  const without = withoutCall(file, replaced, { actor: 'candidate', refereeId }, now);
  const invite = ({ check, referees }: CheckFile): Decision => {
    const added = referees.filter(({ id }) => id === another.id).filter(isAwaited);
    const change = inviteReferees(startChange(check, [], now), added, asked.channel ?? 'disabled', now);
    return change.events.length === 0 ? unchanged : { outcome: 'change', change };
  };
  return decideInTurn(file, [() => ({ outcome: 'change', change: without }), save, invite]);
}
