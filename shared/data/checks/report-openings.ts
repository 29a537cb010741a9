import { byOneOf, entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { addEvent, startChange } from '#shared/domain/decisions/change.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { addHours } from '#shared/domain/time.ts';
import { createAuditNotes } from '../audit/audit-notes.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { eventToItem } from '../items/event-item.ts';
import { reportLinkFromItem } from '../items/report-link-item.ts';
import { keys } from '../keys.ts';
import { summariesOf } from '../queue/summary-writes.ts';
import type { Expression, Table } from '../table.ts';
import { ifUnchanged, lifeOf } from './check-conditions.ts';

const hoursBetweenEvents = 1;

/** One line of the timeline an hour for each link, however often it is opened. */
const isToBeTold = ({ toldAt }: ReportLink, now: string): boolean =>
  toldAt === undefined || toldAt <= addHours(now, -hoursBetweenEvents);

/** Nobody else has noted an opening meanwhile. */
const unlessTold = ({ toldAt }: ReportLink): Expression =>
  toldAt === undefined
    ? { text: 'attribute_not_exists(#toldAt)' }
    : { text: '#toldAt = :before', values: { ':before': toldAt } };

/** `isTold`: the timeline gets a line, in the same transaction. */
const countOne = (now: string, isTold: boolean): Expression => ({
  text: `SET ${isTold ? '#toldAt = :now, ' : ''}#last = :now, #first = if_not_exists(#first, :now) ADD #openings :one`,
  names: {
    ...(isTold && { '#toldAt': 'toldAt' }),
    '#last': 'lastOpenedAt',
    '#first': 'firstOpenedAt',
    '#openings': 'openings',
  },
  values: { ':now': now, ':one': 1 },
});

const markTold = (now: string): Expression => ({
  text: 'SET #toldAt = :now',
  names: { '#toldAt': 'toldAt' },
  values: { ':now': now },
});

/**
 * Counts every reading. Its line of the timeline leaves the check's version as it is, so that nobody who has a form of
 * the check open is told that it has changed. Where the check has been read already and has not changed since, one
 * transaction counts and tells.
 */
export function createRecordOpening(
  table: Table,
  load: (checkId: string) => Promise<CheckFile | null>,
): CheckStore['recordOpening'] {
  const { noteReading } = createAuditNotes(table);

  /** One entry an hour of the trail for each of many readers. */
  const noteReader = async (file: CheckFile | null, readerId: string, now: string): Promise<void> => {
    if (file !== null) await noteReading(entryOfCheck(file.check, 'report.read', byOneOf('reader', readerId), now));
  };

  /** `set`: what is written of the link. `isNoted`: the trail has who it was. */
  const tell = async (
    file: CheckFile,
    link: ReportLink,
    { set, isNoted, now }: Readonly<{ set: Expression; isNoted: boolean; now: string }>,
  ): Promise<'told' | 'conflict'> => {
    const { check, referees } = file;
    const told = addEvent(startChange(check, now), {
      type: 'report.opened',
      actor: 'system',
      refereeId: null,
      linkId: link.id,
    });
    const written = await table.transact([
      {
        update: keys.check(check.id),
        set: {
          text: 'SET #eventCount = :next',
          names: { '#eventCount': 'eventCount' },
          values: { ':next': told.check.eventCount },
        },
        condition: ifUnchanged(check),
      },
      ...told.events.map((event) => ({
        put: { ...eventToItem(check, referees, event), ...lifeOf(check) },
        condition: { text: 'attribute_not_exists(pk)' },
      })),
      { update: keys.reportLink(check.id, link.id), set, condition: unlessTold(link) },
      ...summariesOf({ ...file, check: { ...check, eventCount: told.check.eventCount } }).map((item) => ({
        put: { ...item, ...lifeOf(check) },
      })),
      ...auditWrites(isNoted ? [] : [entryOfCheck(check, 'report.read', byOneOf('reader', link.id), now)]),
    ]);
    return written === 'written' ? 'told' : 'conflict';
  };

  return async (checkId, reportLinkId, now, { readerId, file } = {}) => {
    const isNoted = readerId !== undefined;
    const known = file?.reportLinks.find(({ id }) => id === reportLinkId);
    if (file !== undefined && known !== undefined && isToBeTold(known, now)) {
      const told = await tell(file, known, { set: countOne(now, true), isNoted, now });
      if (told === 'told') return readerId === undefined ? undefined : noteReader(file, readerId, now);
    }
    const counted = await table.update(keys.reportLink(checkId, reportLinkId), countOne(now, false), {
      text: 'attribute_exists(pk)',
    });
    if (counted === null) return;
    const link = reportLinkFromItem(counted);
    if (readerId !== undefined) await noteReader(file ?? (await load(checkId)), readerId, now);
    if (!isToBeTold(link, now)) return;
    await retryOnConflict(async () => {
      const current = await load(checkId);
      return current === null ? 'told' : tell(current, link, { set: markTold(now), isNoted, now });
    });
  };
}
