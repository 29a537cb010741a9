import { isReportLinkOpen, type ReportLink } from '../report/report-link.ts';
import { addMonths } from '../time.ts';

export const holdReasons = ['claim', 'archive', 'request'] as const;

export type HoldReason = (typeof holdReasons)[number];

/** Why a check is kept longer than was told: a legal claim, an archive duty, or the wish of one of its people. */
export type Hold = Readonly<{
  reason: HoldReason;
  /** RFC 3339. */
  until: string;
  note: string | null;
  /** Since when; a hold that is made longer goes on. */
  setAt: string;
}>;

type Held = Readonly<{ hold?: Hold }>;

const longestHoldMonths = 24;

/** The last moment until which a check may be held. */
export const latestHold = (now: string): string => addMonths(now, longestHoldMonths);

/** The hold that stands; null: there is none, or it is over. */
export const holdOf = ({ hold }: Held, now: string): Hold | null =>
  hold === undefined || hold.until <= now ? null : hold;

/** While a check is held, links to the report that were made before are closed. */
export const opensReport = (check: Held, link: ReportLink, now: string): boolean => {
  const hold = holdOf(check, now);
  return isReportLinkOpen(link, now) && (hold === null || link.createdAt >= hold.setAt);
};
