import * as z from 'zod/mini';

/** What is told to those who subscribe, by the names of docs and settings. A name is never reused for something else. */
export const webhookEventTypes = [
  'reference_check.created',
  'reference_check.candidate_invited',
  'reference_check.referees_submitted',
  'reference_check.completed',
  'reference_check.expired',
  'reference_check.declined',
  'reference_check.failed',
  'reference_check.cancelled',
  'reference_check.reopened',
  'referee.invited',
  'referee.opened',
  'referee.declined',
  'referee.call_booked',
  'referee.answered',
  'referee.corrected',
  'referee.unreachable',
  'report.created',
  'report.opened',
  'integrity_signal.raised',
  'integrity_signal.explained',
  'integrity_signal.resolved',
  'subject.erased',
] as const;

/** Beside what can be subscribed to: a try of the webhook by its owner, which is about no check. */
const bodyType = z.enum([...webhookEventTypes, 'webhook.test']);

const count = z.int().check(z.minimum(0));

const counts = z.object({
  requested: count,
  added: count,
  answered: count,
  declined: count,
  withdrawn: count,
  remainingToSubmit: count,
  expected: count,
});

/**
 * The body of a webhook, version 1: ids, status and counts, links where they are of use. It has no place for a name, an
 * address or an answer. Members may be added; those who read it pass over what they do not know.
 */
export const webhookEventV1 = z.object({
  type: bodyType,
  timestamp: z.iso.datetime(),
  data: z.object({
    organisation: z.string(),
    /** False for what a test key made. */
    live: z.boolean(),
    /** Number of the event within its check, from 1: what comes late is told by it. */
    sequence: z.int().check(z.minimum(1)),
    referenceCheck: z.nullable(
      z.object({
        id: z.string(),
        status: z.string(),
        projectExternalId: z.nullable(z.string()),
        candidateExternalId: z.nullable(z.string()),
        counts,
        links: z.object({ checkPage: z.url(), report: z.nullable(z.url()) }),
      }),
    ),
    referee: z.optional(z.object({ id: z.string(), status: z.string() })),
    /** Of `integrity_signal.…`: which, by the ids of the API. */
    integritySignals: z.optional(z.array(z.object({ id: z.string() }))),
    /** Of `subject.erased`: in which checks somebody was erased, and how many of their parts stay because of a hold. */
    erasure: z.optional(
      z.object({
        id: z.string(),
        referenceChecks: z.array(z.string()),
        counts: z.object({ erased: count, kept: count }),
      }),
    ),
  }),
});

export type WebhookEventV1 = z.infer<typeof webhookEventV1>;

/** The type as it is told; null of what webhooks are not told. */
export const readWebhookType = (type: string): WebhookEventV1['type'] | null => bodyType.safeParse(type).data ?? null;
