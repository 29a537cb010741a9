import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { countReferees, expiresAt } from '#shared/domain/check/counts.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { loadQueueTexts } from '#shared/i18n/recruiter/queue/load.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { collectAll } from './collect-queue.ts';
import { queryOf, readFilter } from './list-filter.ts';

/** An answer has room for six million bytes; what is read with the last rows goes in too. */
const mostBytes = 4_000_000;
/** The names and titles of a row, four times quoted. */
const bytesOfFrame = 400;

const bytesOf = ({ check: { candidate, project, recruiter } }: CheckFile): number =>
  bytesOfFrame +
  [candidate.firstName, candidate.lastName, project.title, project.clientName, recruiter.name].reduce(
    (sum, text) => sum + Buffer.byteLength(JSON.stringify(text ?? '')),
    0,
  );

/** A spreadsheet runs what begins so, in wide letters too: a mark before it makes it a text. */
const inert = (cell: string): string => (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);

const cellOf = (text: string): string => `"${inert(text).replaceAll('"', '""')}"`;

/** Rows of cells as Excel opens them everywhere: semicolons, and the mark that says UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;

/** `2026-12-02`, which sorts, in the organisation's zone. */
const dayOf = ({ organisation }: Visit, time: string | null): string =>
  time === null ? '' : dayIn(organisation.offsetChanges, time);

/**
 * What the list shows, as a file: states, days and figures; never an answer. That it was taken is in the audit trail. A
 * list that is too long for one file ends with the address of the next.
 */
export async function listFile(ports: Pick<Ports, 'queue' | 'audit' | 'baseUrl'>, visit: Visit): Promise<HttpResponse> {
  const { from = null, ...query } = visit.request.query;
  const filter = readFilter(query);
  const isFull = (files: readonly CheckFile[]): boolean =>
    files.reduce((sum, file) => sum + bytesOf(file), 0) > mostBytes;
  const [texts, { files, next }] = await Promise.all([
    loadQueueTexts(visit.reading.language),
    collectAll(ports, visit, filter, isFull, from),
  ]);
  const { filters, csv } = texts;
  const { columns } = visit.texts.overview;
  const owner = { organisationId: visit.organisation.id, live: visit.session.live };
  await ports.audit.note({
    ...entryOf(owner, 'checks.exported', visit.actor, visit.now),
    count: Math.max(1, files.length),
  });
  const heads = [
    columns.candidate,
    filters.project,
    csv.client,
    csv.recruiter,
    columns.status,
    csv.answered,
    csv.expected,
    csv.started,
    columns.lastDay,
    columns.completed,
    filters.language,
    csv.id,
  ];
  const rowOf = ({ check, referees }: CheckFile): readonly string[] => {
    const counts = countReferees(check, referees);
    return [
      fullName(check.candidate),
      check.project.title ?? '',
      check.project.clientName ?? '',
      check.recruiter.name,
      filters.statuses[check.status],
      String(counts.answered),
      String(counts.expected),
      dayOf(visit, check.createdAt),
      dayOf(visit, expiresAt(check, referees)),
      dayOf(visit, check.completedAt),
      check.candidate.language,
      check.id,
    ];
  };
  const goesOn = (place: string): readonly string[] => [
    csv.more({ count: files.length }),
    `${ports.baseUrl}${pathIn(visit, 'checks/csv', { ...queryOf(filter), from: place })}`,
  ];
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${csv.fileName}.csv"`,
      'cache-control': 'no-store',
    },
    body: csvOf([heads, ...files.map(rowOf), ...(next === null ? [] : [goesOn(next)])]),
  };
}
