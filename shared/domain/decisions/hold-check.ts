import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { isUnderWay } from '../check/lifecycle.ts';
import type { Referee } from '../check/referee.ts';
import { withKnownEnd } from '../retention/check-end.ts';
import { type Hold, holdOf, latestHold } from '../retention/hold.ts';
import { addEvent, addMessages, type Change, type MessageWanted, putReferees, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterEvent } from './recruiter-act.ts';
import { toReferee } from './wanted-messages.ts';

type Wanted = Pick<Hold, 'reason' | 'until' | 'note'>;

/** Whose contact data go at a time of their own, which a hold moves. */
const withOwnTime = ({ referees }: CheckFile): readonly Referee[] =>
  referees.filter(({ goneAt, forgottenAt }) => goneAt !== undefined && forgottenAt === undefined);

const startHeld = (file: CheckFile, check: Check, now: string): Change =>
  putReferees(startChange(withKnownEnd(check), now), ...withOwnTime(file));

/** To everybody who was once told how long the data are kept, and of whom an address or a number is. */
function noticesOfHold({ check, referees }: CheckFile): readonly MessageWanted[] {
  const { candidate } = check;
  const isAsked = check.candidateAskedAt !== null;
  return [
    ...(isAsked
      ? [
          {
            kind: 'held-candidate',
            recipient: 'candidate',
            channel: candidate.email === null ? 'sms' : 'email',
            contact: candidate,
            language: candidate.language,
          } as const,
        ]
      : []),
    ...referees.filter(({ invitedAt }) => invitedAt !== null).map((referee) => toReferee('held-referee', referee)),
  ];
}

/**
 * An administrator keeps an ended check longer than was told, which its people are told. Another reason or day takes the
 * place of what stood. Refused: `wrong_state` while it is under way, `wrong_day`.
 */
export function holdCheck(file: CheckFile, wanted: Wanted, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { check } = file;
  if (isUnderWay(check.status)) return refuse('wrong_state');
  if (wanted.until <= now || wanted.until > latestHold(now)) return refuse('wrong_day');
  const before = holdOf(check, now);
  const isSame = before?.reason === wanted.reason && before.until === wanted.until;
  if (isSame && before.note === wanted.note) return unchanged;
  const hold: Hold = { ...wanted, setAt: before?.setAt ?? now };
  const noted = addEvent(
    startHeld(file, { ...check, hold }, now),
    // The timeline is read by others once the hold is over: what is noted stays with the hold.
    recruiterEvent('reference_check.held', { ...act, note: null }),
  );
  return changeTo(isSame ? noted : addMessages(noted, ...noticesOfHold(file)));
}

/** The hold ends: what was told holds again, and what is due by it goes. A repeat changes nothing. */
export function releaseCheck(file: CheckFile, act: RecruiterAct, { now }: DecisionContext): Decision {
  const { hold: _, ...check } = file.check;
  if (holdOf(file.check, now) === null) return unchanged;
  return changeTo(addEvent(startHeld(file, check, now), recruiterEvent('reference_check.released', act)));
}
