import { hasIdShape } from '#shared/domain/ids.ts';
import type { Tombstone } from '#shared/domain/retention/tombstone.ts';
import type { Erasure } from '#shared/domain/subjects/erasure.ts';
import { loadDeletionTexts } from '#shared/i18n/recruiter/deletions/load.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { deskMessage, notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { deletionsPage } from './deletions-page.tsx';
import { type Asked, readAsked } from './read-asked.ts';

/** On a page of the list. */
const pageSize = 50;
/** In a certificate, which names each of them. */
const mostCertified = 500;

type Form = 'page' | 'pdf';

/** What was deleted is for administrators, which nobody is in a test session. */
const refusalOf = (visit: Visit): HttpResponse | null =>
  visit.isAdministrator ? null : deskMessage(visit, 403, visit.texts.administratorsOnly);

const owner = ({ organisation, session }: Visit) => ({ id: organisation.id, live: session.live });

async function pageOf(ports: Ports, visit: Visit, asked: Asked): Promise<HttpResponse> {
  const texts = await loadDeletionTexts(visit.reading.language);
  const { cursor = null } = visit.request.query;
  const kept = await ports.openTombstones();
  const page = await kept.list(owner(visit), asked.filter, { limit: pageSize, cursor });
  if (page === 'cursor_invalid') return pageOf(ports, withoutCursor(visit), asked);
  const status = asked.errors.length === 0 ? 200 : 422;
  const erased = cursor === null ? await erasedOf(ports, visit, asked) : [];
  return deletionsPage({ visit, texts, asked, page, erased, isFirst: cursor === null, status });
}

/** Those who were erased at their wish and in the period, as it was answered. */
async function erasedOf(ports: Ports, visit: Visit, { filter }: Asked): Promise<readonly Erasure[]> {
  if (filter.cause !== null && filter.cause !== 'erasure') return [];
  const { erasures } = await ports.openPeople();
  const { from, until } = filter;
  return (await erasures.list(owner(visit), pageSize)).filter(
    ({ doneAt }) => doneAt !== null && doneAt >= (from ?? '') && (until === null || doneAt < until),
  );
}

/** It was given out for another filter: the list begins anew. */
const withoutCursor = (visit: Visit): Visit => {
  const { cursor: _, ...query } = visit.request.query;
  return { ...visit, request: { ...visit.request, query } };
};

/** What was deleted, newest first. */
export async function listDeletions(ports: Ports, visit: Visit): Promise<HttpResponse> {
  return refusalOf(visit) ?? pageOf(ports, visit, await readAsked(visit));
}

/** The certificate of one deletion. */
export async function showOne(ports: Ports, visit: Visit, checkId: string, form: Form): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const kept = await ports.openTombstones();
  const tombstone = hasIdShape('chk', checkId) ? await kept.find(checkId) : null;
  const { id, live } = owner(visit);
  if (tombstone === null || tombstone.organisationId !== id || tombstone.live !== live) return notFoundPage(visit);
  return certify(ports, visit, { tombstones: [tombstone], asked: null }, form);
}

/** One certificate of all that was deleted in a period. */
export async function showPeriod(ports: Ports, visit: Visit, form: Form): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const asked = await readAsked(visit);
  const kept = await ports.openTombstones();
  const tombstones: Tombstone[] = [];
  let cursor: string | null = null;
  do {
    const page = await kept.list(owner(visit), asked.filter, { limit: 100, cursor });
    if (page === 'cursor_invalid') break;
    tombstones.push(...page.tombstones);
    cursor = page.cursor;
  } while (cursor !== null && tombstones.length <= mostCertified);
  if (asked.errors.length > 0) return pageOf(ports, visit, asked);
  if (tombstones.length <= mostCertified) return certify(ports, visit, { tombstones, asked }, form);
  const { tooMany } = await loadDeletionTexts(visit.reading.language);
  const message = tooMany({ most: mostCertified });
  return pageOf(ports, visit, { ...asked, errors: [{ field: 'from', message }] });
}

type Certified = Readonly<{ tombstones: readonly Tombstone[]; asked: Asked | null }>;

async function certify(ports: Ports, visit: Visit, certified: Certified, form: Form): Promise<HttpResponse> {
  const { describeCertificate } = await import('./describe-certificate.ts');
  const { organisation, now } = visit;
  const texts = await loadDeletionTexts(organisation.language);
  const certificate = describeCertificate({ organisation, texts, now, ...certified });
  if (form === 'page') return (await import('./certificate-page.tsx')).certificatePage(visit, texts, certificate);
  return (await import('./certificate-pdf.ts')).certificatePdf(ports, organisation, texts, certificate);
}
