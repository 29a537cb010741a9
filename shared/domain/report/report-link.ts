import { addDays } from '../time.ts';

const lifetimeDays = 30;

/** Somebody of a domain who has read the report. */
export type ReportReader = Readonly<{
  id: string;
  email: string;
  readings: number;
  firstAt: string;
  lastAt: string;
}>;

/** Of links that ask for a code. */
export const linkAccess = ['named', 'domain'] as const;

/** A link to the report that can be passed on. Times are RFC 3339 in UTC. */
export type ReportLink = Readonly<{
  id: string;
  /** The reader it was made for; null for the one that came with the first answer. */
  name: string | null;
  /** The reader's address; absent when the link is only copied. */
  email?: string;
  /** Absent: whoever has the link may read. Else who is at the address, or at the domain, shows it by a mailed code. */
  access?: (typeof linkAccess)[number];
  domain?: string;
  /** Who of the domain has read by it. */
  readers?: readonly ReportReader[];
  /** What candidate and referees are told of whoever reads by it, in the maker's words. */
  role?: string;
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

/** It works, for whoever has it. */
export const opensToAll = (link: ReportLink, now: string): boolean =>
  link.access === undefined && isReportLinkOpen(link, now);
