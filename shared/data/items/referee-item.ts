import * as z from 'zod/mini';

import { type Call, callStates } from '#shared/domain/call/call.ts';
import { channels } from '#shared/domain/check/channel.ts';
import { declineReasons, type Referee, refereeSources, refereeStatuses } from '#shared/domain/check/referee.ts';
import { languages } from '#shared/domain/language.ts';
import { questionnaireForms } from '#shared/domain/questionnaire/answer.ts';
import { contactDays } from '#shared/domain/retention/deletion-times.ts';
import { addDays, laterOf } from '#shared/domain/time.ts';

import { deletionDue, duePartitionOf, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { objectionShape, personShape, relationShape } from './part-shapes.ts';
import { storedShape } from './stored-shape.ts';

const nullableText = z.nullable(z.string());

const callShape = storedShape<Call>()(() =>
  z.object({
    state: z.enum(callStates),
    at: z.string(),
    minutes: z.number(),
    phone: z.string(),
    handler: personShape,
    zone: z.nullable(z.object({ name: z.string(), minutes: z.number() })),
    note: nullableText,
    sequence: z.nullable(z.number()),
    changedAt: z.string(),
    confirmBy: nullableText,
  }),
);

const stored = storedShape<Referee>()(() =>
  z.object({
    id: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    email: nullableText,
    phone: nullableText,
    language: z.enum(languages),
    relation: z.nullable(relationShape),
    source: z.enum(refereeSources),
    status: z.enum(refereeStatuses),
    form: z.nullable(z.enum(questionnaireForms)),
    channel: z.nullable(z.enum(channels)),
    linkGeneration: z.number(),
    addedAt: z.string(),
    invitedAt: nullableText,
    openedAt: nullableText,
    answeredAt: nullableText,
    answerBy: nullableText,
    answersVersion: z.number(),
    declineReason: z.nullable(z.enum(declineReasons)),
    call: z.exactOptional(callShape),
    corrections: z.exactOptional(z.number()),
    callChanges: z.exactOptional(z.number()),
    markedPassages: z.exactOptional(z.number()),
    count: z.exactOptional(z.object({ asked: z.number(), answered: z.number() })),
    remindedByCandidateAt: z.exactOptional(z.string()),
    remindersStopped: z.exactOptional(z.literal(true)),
    objection: z.exactOptional(objectionShape),
    goneAt: z.exactOptional(z.string()),
    forgottenAt: z.exactOptional(z.string()),
    erasedAt: z.exactOptional(z.string()),
  }),
);

/** Due at the end of the days in which a call may be confirmed; who has left the check, when their contact data go. */
function dueOf({ id, status, call, goneAt, forgottenAt }: Referee, heldUntil: string): Item {
  if (status === 'awaiting_confirmation' && call !== undefined && call.confirmBy !== null) {
    return { duePk: duePartitionOf(id), dueAt: call.confirmBy };
  }
  return goneAt === undefined || forgottenAt !== undefined
    ? {}
    : deletionDue(id, laterOf(addDays(goneAt, contactDays), heldUntil));
}

/** `heldUntil`: of a check that is kept longer than was told. */
export const refereeToItem = (checkId: string, referee: Referee, heldUntil = ''): KeptItem => ({
  ...keys.referee(checkId, referee.id),
  kind: 'referee',
  ...referee,
  ...dueOf(referee, heldUntil),
});

export const refereeFromItem = (item: Item): Referee => stored.parse(item);
