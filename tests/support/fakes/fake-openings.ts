import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';

type Files = Readonly<{
  find: (checkId: string) => CheckFile | undefined;
  write: (file: CheckFile, event: CheckEvent | null) => void;
}>;

const hour = 3_600_000;

/** Counts that the PDF was fetched by a report link. */
export const createFakeFetches =
  ({ find, write }: Files): CheckStore['recordFetch'] =>
  (check, { id }, now) => {
    const file = find(check.id);
    const count = (link: ReportLink): ReportLink =>
      link.id === id ? { ...link, fetches: (link.fetches ?? 0) + 1, lastFetchedAt: now } : link;
    if (file !== undefined) write({ ...file, reportLinks: file.reportLinks.map(count) }, null);
    return Promise.resolve();
  };

/** Counts openings of report links, and has one line of the timeline an hour for each. */
export const createFakeOpenings =
  ({ find, write }: Files): CheckStore['recordOpening'] =>
  (checkId, reportLinkId, now) => {
    const file = find(checkId);
    const link = file?.reportLinks.find(({ id }) => id === reportLinkId);
    if (file === undefined || link === undefined) return Promise.resolve();
    const isTold = link.toldAt !== undefined && Date.parse(now) - Date.parse(link.toldAt) < hour;
    const opened: ReportLink = {
      ...link,
      openings: link.openings + 1,
      lastOpenedAt: now,
      firstOpenedAt: link.firstOpenedAt ?? now,
      ...(!isTold && { toldAt: now }),
    };
    const number = file.check.eventCount + 1;
    write(
      {
        ...file,
        check: isTold ? file.check : { ...file.check, eventCount: number },
        reportLinks: file.reportLinks.map((each) => (each.id === reportLinkId ? opened : each)),
      },
      isTold
        ? null
        : { number, type: 'report.opened', at: now, actor: 'system', refereeId: null, linkId: reportLinkId },
    );
    return Promise.resolve();
  };
