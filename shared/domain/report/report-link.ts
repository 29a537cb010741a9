import { addDays } from '../time.ts';

const lifetimeDays = 30;

/** A link to the report that can be passed on. Times are RFC 3339 in UTC. */
export type ReportLink = Readonly<{
  id: string;
  /** The reader it was made for; null for the one that came with the first answer. */
  name: string | null;
  /** Where it is mailed to; absent when it is only copied. */
  email?: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  linkGeneration: number;
  /** How often a person has read the report by it, and when last. */
  openings: number;
  lastOpenedAt: string | null;
  /** Absent until it is opened. */
  firstOpenedAt?: string;
  /** It leaves out what was seen of the check's people. */
  withoutSignals?: true;
  /** How often the PDF was fetched by it, by an ATS or another program, and when last; absent until it was. */
  fetches?: number;
  lastFetchedAt?: string;
  /** The reading that the timeline told of last. */
  toldAt?: string;
}>;

export const makeReportLink = (id: string, name: string | null, now: string): ReportLink => ({
  id,
  name,
  createdAt: now,
  expiresAt: addDays(now, lifetimeDays),
  revokedAt: null,
  linkGeneration: 1,
  openings: 0,
  lastOpenedAt: null,
});

/** Its thirty days begin again. */
export const renewReportLink = (link: ReportLink, now: string): ReportLink => ({
  ...link,
  expiresAt: addDays(now, lifetimeDays),
});

export const isReportLinkOpen = (link: ReportLink, now: string): boolean =>
  link.revokedAt === null && now < link.expiresAt;
