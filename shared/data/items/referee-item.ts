import * as z from 'zod/mini';

import { channels } from '#shared/domain/channel.ts';
import { languages } from '#shared/domain/language.ts';
import { declineReasons, type Referee, refereeStatuses } from '#shared/domain/referee.ts';

import { keys } from '../keys.ts';
import type { Item } from '../table.ts';
import { relationShape } from './relation-shape.ts';

const nullableText = z.nullable(z.string());

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
});

export const refereeToItem = (checkId: string, referee: Referee): Item => ({
  ...keys.referee(checkId, referee.id),
  kind: 'referee',
  ...referee,
});

export const refereeFromItem = (item: Item): Referee => stored.parse(item);
