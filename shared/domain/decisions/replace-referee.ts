import { type CheckFile, findReferee } from '../check/check-file.ts';
import { hasNotStarted, isAwaited, isGone, type Referee, type RefereeDetails } from '../check/referee.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import { askNamedReferees } from './ask-named-referees.ts';
import { withoutCall } from './call-change.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { decideInTurn } from './decide-in-turn.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
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
  sharedBecause = '',
): Decision {
  const { now } = context;
  const asked = findReferee(file, refereeId);
  if (asked === null) return refuse('referee_unknown');
  const save = (current: CheckFile): Decision => saveReferee(current, another, 'candidate', context, sharedBecause);
  if (asked.status === 'replaced') return save(file);
  if (isGone(asked) || !hasNotStarted(asked)) return refuse('has_started', refereeId);
  const replaced = putReferees(startChange(file.check, now), { ...asked, status: 'replaced', goneAt: now });
  const noted = addEvent(replaced, { type: 'referee.removed', actor: 'candidate', refereeId });
  const without = withoutCall(file, noted, { actor: 'candidate', refereeId });
  const invite = (current: CheckFile): Decision => {
    const added = current.referees.filter(({ id }) => id === another.id).filter(isAwaited);
    if (added.length === 0 || asked.channel === null) return unchanged;
    return askNamedReferees(current, startChange(current.check, now), added, asked.channel);
  };
  return decideInTurn(file, [() => changeTo(without), save, invite]);
}
