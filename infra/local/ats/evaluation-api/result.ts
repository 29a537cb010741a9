import * as z from 'zod/mini';
import type { Store } from '../store.ts';

const score = z.string().check(z.regex(/^\d+(\.\d+)?$/));

const reportUrl = z.strictObject({
  EncryptedFields: z.array(z.literal('Uri')),
  Name: z.string().check(z.minLength(1)),
  /** 0 a web page, 1 a PDF to download. */
  Type: z.union([z.literal(0), z.literal(1)]),
  Uri: z.string().check(z.minLength(1)),
});

/** Status by number: 1 Created, 2 InProgress, 3 Completed, 4 Expired, 5 Failed, 6 Rejected. */
export const statusNames = ['Created', 'InProgress', 'Completed', 'Expired', 'Failed', 'Rejected'] as const;
export type StatusName = (typeof statusNames)[number];

/** The body of `POST /v1/results`, to the letter: PascalCase, numeric enums, no member that is not in the contract. */
export const resultBody = z.strictObject({
  InvitationId: z.uuid(),
  Status: z.number().check(z.int(), z.minimum(1), z.maximum(statusNames.length)),
  Message: z.string(),
  Description: z.optional(z.nullable(z.string())),
  Score: z.optional(z.nullable(score)),
  ReportUrls: z.array(reportUrl),
  ScoreProfiles: z.optional(z.nullable(z.array(z.strictObject({ Id: z.string(), Score: z.number() })))),
});

export type ResultBody = z.infer<typeof resultBody>;
export type ReportUrl = ResultBody['ReportUrls'][number];

const received = z.object({ at: z.number(), wasEncrypted: z.boolean(), body: resultBody });

/** A result as it was taken in, its addresses readable. */
export type ReceivedResult = z.infer<typeof received>;

const kind = 'result';

export const keepResult = (store: Store, result: ReceivedResult): void => store.append(kind, result);

/** In the order in which they came. */
export const listResults = (store: Store): ReceivedResult[] => store.entries(kind, received);

export const statusName = ({ Status }: ResultBody): StatusName => statusNames[Status - 1] ?? 'Created';
