import * as z from 'zod/mini';

import { type CheckEvent, eventTypes } from '#shared/domain/event.ts';

import { keys } from '../keys.ts';
import type { Item } from '../table.ts';

const stored = z.object({
  number: z.number(),
  type: z.enum(eventTypes),
  at: z.string(),
  actor: z.enum(['ats', 'recruiter', 'candidate', 'referee', 'system']),
  refereeId: z.nullable(z.string()),
  by: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
  linkId: z.exactOptional(z.string()),
});

export const eventToItem = (checkId: string, event: CheckEvent): Item => ({
  ...keys.event(checkId, event.number),
  kind: 'event',
  checkId,
  ...event,
});

export const eventFromItem = (item: Item): CheckEvent => stored.parse(item);
