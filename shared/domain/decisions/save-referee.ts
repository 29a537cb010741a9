import { maxCorrections, maxReferees, maxRefereesEver } from '#shared/domain/limits.ts';
import { type CheckFile, findReferee } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import {
  hasNotStarted,
  isGone,
  newReferee,
  type Referee,
  type RefereeDetails,
  type RefereeSource,
} from '../check/referee.ts';
import { sameAddress } from '../contact/canonical-email.ts';
import { addressesLeft, askNamedReferees, countNewAddresses } from './ask-named-referees.ts';
import { addEvent, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { inviteReferees } from './invite-referees.ts';

const sameRelation = (a: Referee['relation'], b: Referee['relation']): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));

const saysTheSame = (referee: Referee, details: RefereeDetails): boolean =>
  referee.firstName === details.firstName &&
  referee.lastName === details.lastName &&
  referee.email === details.email &&
  referee.phone === details.phone &&
  referee.language === details.language &&
  sameRelation(referee.relation, details.relation);

/** The referee, among those still in the check, who has this address already. */
const holderOf = (file: CheckFile, details: RefereeDetails): Referee | null =>
  file.referees.find((other) => other.id !== details.id && !isGone(other) && sameAddress(other.email, details.email)) ??
  null;

/** There is room for this one beside those whom the candidate has named and not yet sent. */
function mayStillBeAsked(file: CheckFile, details: RefereeDetails): boolean {
  const unsent = file.referees.filter(({ source, status }) => source === 'candidate' && status === 'added');
  const named = [...unsent, details];
  return countNewAddresses(file, named, file.check.settings.refereeChannel) <= addressesLeft(file.check);
}

/**
 * Adds a referee or corrects one who has not started. A corrected address of one who was asked is asked at once.
 * `sharedBecause`: why the candidate says that they have an address in common with another.
 * Refused: `address_of_candidate`, `address_taken` (with whose), `too_many_referees`, `has_started`, `wrong_state`; to the
 * candidate also `too_many_corrections`, and as `askNamedReferees` refuses.
 */
export function saveReferee(
  file: CheckFile,
  details: RefereeDetails,
  source: RefereeSource,
  { now }: DecisionContext,
  sharedBecause = '',
): Decision {
  const { check } = file;
  if (!isUnderWay(check.status)) return refuse('wrong_state');
  const known = findReferee(file, details.id);
  if (known !== null && saysTheSame(known, details)) return unchanged;
  if (known !== null && (isGone(known) || !hasNotStarted(known))) return refuse('has_started', known.id);
  if (sameAddress(details.email, check.candidate.email)) return refuse('address_of_candidate');
  const holder = holderOf(file, details);
  if (holder !== null && sharedBecause === '') return refuse('address_taken', holder.id);
  const isFull =
    file.referees.filter((each) => !isGone(each)).length >= maxReferees || file.referees.length >= maxRefereesEver;
  if (known === null && isFull) return refuse('too_many_referees');
  if (check.settings.questionTemplates[details.language] === undefined) return refuse('language_not_offered');

  const actor = source === 'candidate' ? 'candidate' : source === 'ats' ? 'ats' : 'recruiter';
  const byCandidate = source === 'candidate';
  if (known === null) {
    if (byCandidate && !mayStillBeAsked(file, details)) return refuse('too_many_addresses');
    const started = startChange({ ...check, status: 'collecting' }, now);
    const added = putReferees(started, newReferee(details, source, now));
    return changeTo(addEvent(added, { type: 'referee.added', actor, refereeId: details.id }));
  }
  const movedAddress = known.email !== details.email || known.phone !== details.phone;
  const isCorrection = byCandidate && movedAddress && known.channel !== null;
  const corrections = (known.corrections ?? 0) + (isCorrection ? 1 : 0);
  if (isCorrection && corrections > maxCorrections) return refuse('too_many_corrections', known.id);
  const corrected: Referee = {
    ...known,
    ...details,
    linkGeneration: movedAddress ? known.linkGeneration + 1 : known.linkGeneration,
    ...(corrections > 0 && { corrections }),
  };
  const started = putReferees(startChange(check, now), corrected);
  const noted = addEvent(started, { type: 'referee.corrected_contact', actor, refereeId: known.id });
  if (!movedAddress) return changeTo(noted);
  const channel = known.channel ?? 'disabled';
  return byCandidate
    ? askNamedReferees(file, noted, [corrected], channel)
    : changeTo(inviteReferees(noted, [corrected], channel));
}
