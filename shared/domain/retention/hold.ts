import { isReportLinkOpen, type ReportLink } from '../report/report-link.ts';
import { addMonths, laterOf } from '../time.ts';
import type { Objection } from './objection.ts';

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

type Held = Readonly<{ hold?: Hold; objection?: Objection }>;

const longestHoldMonths = 24;

/** While nothing is decided, no link is new enough. */
const never = '9999-12-31T23:59:59.999Z';

/** The last moment until which a check may be held. */
export const latestHold = (now: string): string => addMonths(now, longestHoldMonths);

/** The hold that stands; null: there is none, or it is over. */
export const holdOf = ({ hold }: Held, now: string): Hold | null =>
  hold === undefined || hold.until <= now ? null : hold;

/** The moment before which links to the report were made that are closed now; null: none is. */
function linksClosedBefore(check: Held, now: string): string | null {
  const { objection } = check;
  const hold = holdOf(check, now);
  if (objection === undefined) return hold === null ? null : hold.setAt;
  return laterOf(objection.decidedAt ?? never, hold?.setAt ?? '');
}

/** While a check is held, or its candidate has objected, links to the report that were made before are closed. */
export function opensReport(check: Held, link: ReportLink, now: string): boolean {
  const closedBefore = linksClosedBefore(check, now);
  return isReportLinkOpen(link, now) && (closedBefore === null || link.createdAt >= closedBefore);
}
