import * as z from 'zod/mini';
import { referee } from './reference-check.ts';

const text = z.string();
const time = z.iso.datetime();
const nullableTime = z.nullable(time);

/** Referees that were added, in the order of the request. */
export const addedReferees = z.object({ referees: z.array(referee) });

/** A link to the report as the API shows it. */
export const reportLink = z.object({
  id: text,
  url: z.url(),
  name: z.nullable(text),
  reader: z.nullable(z.union([z.object({ email: text }), z.object({ domain: text })])),
  role: z.nullable(text),
  readers: z.array(z.object({ email: text, openings: z.int().check(z.minimum(1)), lastOpenedAt: time })),
  integritySignals: z.boolean(),
  createdAt: time,
  expiresAt: time,
  revokedAt: nullableTime,
  openings: z.int().check(z.minimum(0)),
  lastOpenedAt: nullableTime,
  fetches: z.int().check(z.minimum(0)),
  lastFetchedAt: nullableTime,
});

export const reportLinkPage = z.object({ reportLinks: z.array(reportLink), cursor: z.nullable(text) });

/** A link that signs a recruiter in. */
export const sessionLink = z.object({ url: z.url(), expiresAt: time });

export type ReportLinkView = z.infer<typeof reportLink>;
