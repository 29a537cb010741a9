import * as z from 'zod/mini';
import { orElse } from '#shared/web/api/or-else.ts';
import { type PartnerEvent, partnerEvent } from '../partner-event/schema.ts';

const anything = z.optional(z.unknown());
const who = { name: anything, email: anything };

/** What of an event is ever read, as it came. What else Teamtailor sends of a person is put down nowhere. */
const kept = z.object({
  'partner-event': z.object({
    id: anything,
    'webhook-data': anything,
    'partner-result': anything,
    candidate: z.object({
      id: anything,
      'first-name': anything,
      'last-name': anything,
      email: anything,
      phone: anything,
      job: orElse(
        z.optional(
          z.object({ id: anything, title: anything, 'triggered-by': orElse(z.optional(z.object(who)), undefined) }),
        ),
        undefined,
      ),
      recruiter: orElse(z.optional(z.object(who)), undefined),
    }),
  }),
});

export type KeptEvent = z.infer<typeof kept>;

/** Null of what is no event with a candidate. */
export const readKeptEvent = (value: unknown): KeptEvent | null => kept.safeParse(value).data ?? null;

/** `webhook` of an event, by which it is signed. */
export const eventIdIn = ({ 'partner-event': { id } }: KeptEvent): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : '';

/**
 * In the shape that Refapp's events have too: whoever pressed the button asks, and the job's recruiter is of the team. A
 * language and referees do not come along.
 */
export function asPartnerEvent({ 'partner-event': event }: KeptEvent): PartnerEvent {
  const { candidate } = event;
  const { 'triggered-by': presser, ...job } = candidate.job ?? {};
  const recruiter = presser?.email == null ? candidate.recruiter : presser;
  const team = candidate.recruiter === undefined ? [] : [candidate.recruiter];
  return partnerEvent.parse({
    'partner-event': {
      ...event,
      company: { uuid: '' },
      candidate: { ...candidate, recruiter, job: { ...job, 'recruiting-team': team } },
    },
  })['partner-event'];
}
