import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { KeptAuditEntry } from '#shared/domain/ports/audit-trail.ts';
import { loadAuditTexts } from '#shared/i18n/recruiter/audit/load.ts';
import { loadDeletionTexts } from '#shared/i18n/recruiter/deletions/load.ts';
import { makeCursor, readCursor } from '#shared/web/api/list-cursor.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { deskMessage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { ownerOf, pathIn, type Visit } from '../visit.ts';
import { auditPage } from './audit-page.tsx';
import { describeRows } from './describe-rows.ts';
import { type Asked, queryOf, readForm, readQuery } from './read-asked.ts';

/** The check of each row is looked up, so that its candidate is named. */
const pageSize = 30;
/** How often it is read on for a page that a filter has left short. */
const mostReads = 5;

/** Who did what is for administrators, which nobody is in a test session. */
const refusalOf = (visit: Visit): HttpResponse | null =>
  visit.isAdministrator ? null : deskMessage(visit, 403, visit.texts.administratorsOnly);

const ownerIn = (visit: Visit) => {
  const { id: organisationId, live } = ownerOf(visit);
  return { organisationId, live };
};

async function entriesOf({ audit }: Ports, visit: Visit, { filter }: Asked, from: string | null) {
  const found: KeptAuditEntry[] = [];
  let after = from;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await audit.list(ownerIn(visit), filter, { limit: pageSize - found.length, after });
    found.push(...page.entries);
    after = page.after;
    if (after === null || found.length >= pageSize) break;
  }
  return { entries: found, after };
}

async function pageOf(ports: Ports, visit: Visit, asked: Asked): Promise<HttpResponse> {
  const { language } = visit.reading;
  const [audit, deletions] = await Promise.all([loadAuditTexts(language), loadDeletionTexts(language)]);
  const scope = ['audit', visit.organisation.id, asked.filter];
  const { cursor } = visit.request.query;
  // One of another filter, or spoilt, begins anew.
  const from = cursor === undefined ? null : readCursor(scope, cursor);
  const { actor } = asked.filter;
  const [{ entries, after }, known] = await Promise.all([
    entriesOf(ports, visit, asked, from),
    ports.auditActors.find(visit.organisation.id, actor === null ? [] : [actor]),
  ]);
  return auditPage({
    visit,
    texts: audit,
    asked,
    who: known.get(actor ?? '')?.name ?? null,
    rows: await describeRows(ports, visit, entries, { audit, deletions }),
    cursor: after === null ? null : makeCursor(scope, after),
    isFirst: from === null,
  });
}

/** Who has done and read what, newest first; that it was read is a row of its own. */
export async function showAudit(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const { request, actor, now } = visit;
  const asked = readQuery(ports, visit, await loadAuditTexts(visit.reading.language));
  if (request.method === 'GET') {
    await ports.audit.noteReading(entryOf(ownerIn(visit), 'audit.read', actor, now));
  }
  return pageOf(ports, visit, asked);
}

/** The filter is posted, since no address of anybody stands in an address. */
export async function filterAudit(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const asked = readForm(ports, visit, await loadAuditTexts(visit.reading.language));
  if (asked.errors.length > 0) return pageOf(ports, visit, asked);
  return redirect(pathIn(visit, 'audit', queryOf(asked)));
}
