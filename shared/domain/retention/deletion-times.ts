import type { Check } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { hasAnswered, type Referee } from '../check/referee.ts';
import type { Recipient } from '../messages/message.ts';
import { addDays, addMonths, laterOf } from '../time.ts';
import { endOf, endsOf } from './check-end.ts';
import { holdOf } from './hold.ts';
import { idleLookAt } from './left-alone.ts';
import {
  addressNeededUntil,
  isKeptAgainst,
  isUndecided,
  type Objection,
  objectionGoesAt,
  waitsForHold,
} from './objection.ts';
import { promisesOf } from './promises.ts';

/** Of a test key's check, from its creation. */
const testCheckDays = 30;
/** Of the contact data of somebody who has given no answers, from the end of the check or from when they left it. */
export const contactDays = 30;
/** Of a stored report, a copy that can be made again for as long as its link works. */
export const reportDays = 31;
/** No month is shorter: nothing of an ended check goes before. */
const shortestMonthDays = 28;

const ofTest = ({ live, createdAt }: Check): readonly string[] => (live ? [] : [addDays(createdAt, testCheckDays)]);

const earliest = (times: readonly string[]): string | null => times.toSorted()[0] ?? null;

/**
 * When the check with all that belongs to it goes by what was told; null while nothing says so. A promise counts from
 * the first end after it was made, also when the check is open again. `setting`: the organisation's months as they are
 * now.
 */
export function deleteAt(file: CheckFile, setting: number): string | null {
  const { check } = file;
  const end = endOf(check);
  const ends = endsOf(check);
  const promised = promisesOf(file, setting).flatMap(({ months, at }) => {
    const from = ends.find((each) => each >= at) ?? end;
    return from === null ? [] : [addMonths(from, months)];
  });
  return earliest([...ofTest(check), ...(end === null ? [] : [addMonths(end, setting)]), ...promised]);
}

/** What is held goes when the hold is over. */
const held = ({ hold }: Check, time: string): string => (hold === undefined ? time : laterOf(time, hold.until));

/** When it really goes: as told, or when a hold is over that is longer. */
export function goesAt(file: CheckFile, setting: number): string | null {
  const first = earliest([deleteAt(file, setting), objectionGoesAt(file.check)].filter((time) => time !== null));
  return first === null ? null : held(file.check, first);
}

/** An objection that waits for the employer; without an answer by then it is decided. */
type OpenObjection = Readonly<{ person: Recipient; at: string }>;

/** The objections of which nothing is decided, with when they are by itself: a hold moves what goes, not the answer. */
export const openObjections = ({ check, referees }: Pick<CheckFile, 'check' | 'referees'>): readonly OpenObjection[] =>
  [{ id: 'candidate', objection: check.objection }, ...referees].flatMap(({ id, objection }) =>
    objection !== undefined && isUndecided({ objection }) ? [{ person: id, at: objection.decideBy }] : [],
  );

/** When what a person objects to goes, if it is not kept: on the day by which it is decided, or after a hold. */
export const objectedGoesAt = (check: Check, { decideBy, decidedAt }: Objection): string =>
  held(check, decidedAt ?? decideBy);

/** Until when a hold keeps what a person objects to longer than the answer takes; null: none does. */
export function objectedHeldUntil(check: Check, objection: Objection, now: string): string | null {
  const hold = holdOf(check, now);
  return hold !== null && hold.until > (objection.decidedAt ?? objection.decideBy) ? hold.until : null;
}

/** The answers that go when the hold is over under which that was granted. */
export const waitingAnswers = ({
  check,
  referees,
}: Pick<CheckFile, 'check' | 'referees'>): readonly Readonly<{ refereeId: string; at: string }>[] =>
  referees.flatMap(({ id, objection }) =>
    objection !== undefined && waitsForHold({ objection })
      ? [{ refereeId: id, at: objectedGoesAt(check, objection) }]
      : [],
  );

/** When a referee's contact data go before the check does; null: with the check, or they have gone. */
export function contactGoesAt(check: Check, referee: Referee): string | null {
  if (hasAnswered(referee) || isKeptAgainst(referee) || referee.forgottenAt !== undefined) return null;
  const from = referee.goneAt ?? endOf(check);
  return from === null ? null : held(check, laterOf(addDays(from, contactDays), addressNeededUntil(referee) ?? ''));
}

/** When the names go of whom an ATS gave and nobody could ask; null: there are none, or the check is under way. */
export function leftOutGoesAt(check: Check): string | null {
  const end = endOf(check);
  return check.leftOut === undefined || end === null ? null : held(check, addDays(end, contactDays));
}

/** When the check itself is to be looked at first: nothing of it can be due earlier. Null: not before it changes. */
export function firstLookAt({ check, referees }: Pick<CheckFile, 'check' | 'referees'>): string | null {
  const [end] = endsOf(check);
  const idle = idleLookAt({ check, referees });
  const objected = objectionGoesAt(check);
  return earliest([
    ...ofTest(check),
    ...openObjections({ check, referees }).map(({ at }) => at),
    ...waitingAnswers({ check, referees }).map(({ at }) => at),
    ...(objected === null ? [] : [objected]),
    ...(end === undefined ? [] : [addDays(end, shortestMonthDays)]),
    ...(idle === null ? [] : [idle]),
  ]);
}
