import * as z from 'zod/mini';

import { callStates } from '#shared/domain/call/call.ts';
import { channels } from '#shared/domain/check/channel.ts';
import { declineReasons, type Referee, refereeStatuses } from '#shared/domain/check/referee.ts';
import { languages } from '#shared/domain/language.ts';

import { duePartitionOf, keys } from '../keys.ts';
import type { Item } from '../table.ts';
import { relationShape } from './relation-shape.ts';

const nullableText = z.nullable(z.string());

const callShape = z.object({
  state: z.enum(callStates),
  at: z.string(),
  minutes: z.number(),
  phone: z.string(),
  handler: z.object({ name: z.string(), email: z.string() }),
  zone: z.nullable(z.object({ name: z.string(), minutes: z.number() })),
  note: nullableText,
  sequence: z.nullable(z.number()),
  changedAt: z.string(),
  confirmBy: nullableText,
});

const stored = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: nullableText,
  phone: nullableText,
  language: z.enum(languages),
  relation: z.nullable(relationShape),
  source: z.enum(['candidate', 'recruiter', 'ats']),
  status: z.enum(refereeStatuses),
  form: z.nullable(z.enum(['full', 'facts'])),
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
  remindersStopped: z.exactOptional(z.literal(true)),
});

/** Due at the end of the days in which a call may be confirmed. */
const dueOf = ({ id, status, call }: Referee): Item =>
  status === 'awaiting_confirmation' && call !== undefined && call.confirmBy !== null
    ? { duePk: duePartitionOf(id), dueAt: call.confirmBy }
    : {};

export const refereeToItem = (checkId: string, referee: Referee): Item => ({
  ...keys.referee(checkId, referee.id),
  kind: 'referee',
  ...referee,
  ...dueOf(referee),
});

export const refereeFromItem = (item: Item): Referee => stored.parse(item);
