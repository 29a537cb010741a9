import type { CheckFile } from '../check/check-file.ts';
import type { Recipient } from '../messages/message.ts';
import { addDays, earlierOf } from '../time.ts';
import { contactGoesAt, goesAt, leftOutGoesAt, openObjections, waitingAnswers } from './deletion-times.ts';
import { idleOf } from './idle.ts';
import { idleLookAt } from './left-alone.ts';
import { objectionGoesAt } from './objection.ts';
import type { DeletionCause } from './tombstone.ts';

/** A shorter setting is seen by then, and what has become due by it goes little by little. */
const longestWaitDays = 30;

/** What is to go now, or when something is to be looked at again; null: not before it has ended. */
export type NextDeletion =
  | Readonly<{ act: 'delete'; cause: DeletionCause }>
  | Readonly<{ act: 'forget'; refereeIds: readonly string[] }>
  | Readonly<{ act: 'decide_objection'; person: Recipient }>
  | Readonly<{ act: 'delete_answers'; refereeId: string }>
  | Readonly<{ act: 'announce_end' | 'end' | 'forget_left_out' }>
  | Readonly<{ act: 'wait'; until: string | null }>;

/** Of a check that goes now. */
function causeOf({ check }: CheckFile, now: string): DeletionCause {
  const objected = objectionGoesAt(check);
  if (objected !== null && objected <= now) return 'objection';
  return check.live ? 'retention' : 'test_key';
}

/** `setting`: the organisation's months as they are now. */
export function nextDeletion(file: CheckFile, setting: number, now: string): NextDeletion {
  const { check, referees } = file;
  const all = goesAt(file, setting);
  if (all !== null && all <= now) return { act: 'delete', cause: causeOf(file, now) };
  const objections = openObjections(file);
  const [unanswered] = objections.filter(({ at }) => at <= now);
  if (unanswered !== undefined) return { act: 'decide_objection', person: unanswered.person };
  const answers = waitingAnswers(file);
  const [after] = answers.filter(({ at }) => at <= now);
  if (after !== undefined) return { act: 'delete_answers', refereeId: after.refereeId };
  const contacts = referees.flatMap((referee) => {
    const at = contactGoesAt(check, referee);
    return at === null ? [] : [{ id: referee.id, at }];
  });
  const due = contacts.filter(({ at }) => at <= now).map(({ id }) => id);
  if (due.length > 0) return { act: 'forget', refereeIds: due };
  const leftOut = leftOutGoesAt(check);
  if (leftOut !== null && leftOut <= now) return { act: 'forget_left_out' };
  const idle = idleLookAt(file);
  if (idle !== null && idle <= now) return { act: idleOf(check).toldAt === null ? 'announce_end' : 'end' };
  const times = [
    ...objections.map(({ at }) => at),
    ...answers.map(({ at }) => at),
    ...contacts.map(({ at }) => at),
    ...(all === null ? [] : [all]),
    ...(leftOut === null ? [] : [leftOut]),
    ...(idle === null ? [] : [idle]),
  ];
  const [next] = times.toSorted();
  return { act: 'wait', until: next === undefined ? null : earlierOf(next, addDays(now, longestWaitDays)) };
}
