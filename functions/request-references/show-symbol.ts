import { createHash } from 'node:crypto';
import { countReferees } from '#shared/domain/check/counts.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { RecentOrganisations } from '#shared/domain/ports/organisation-store.ts';
import { identify } from '#shared/observability/log.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { statusSymbolSvg } from '#shared/web/symbol/status-symbol.ts';

export type SymbolPorts = Readonly<{
  checks: Pick<CheckStore, 'load' | 'findGone'>;
  organisations: RecentOrganisations;
  isSymbolSignature: (checkId: string, signature: string) => boolean;
}>;

/** An ATS embeds it on its own pages, and asks again after a minute. */
const cacheHeaders = { 'cache-control': 'public, max-age=60', 'cross-origin-resource-policy': 'cross-origin' } as const;

/** `GET …/symbol.svg?s=…`: needs no key, since the address is signed; tells nothing but the status and two figures. */
export async function showSymbol(ports: SymbolPorts, request: HttpRequest, id: string): Promise<HttpResponse> {
  const isSigned = hasIdShape('chk', id) && ports.isSymbolSignature(id, request.query['s'] ?? '');
  const file = isSigned ? await ports.checks.load(id) : null;
  if (file === null) {
    const isGone = isSigned && (await ports.checks.findGone(id)) !== null;
    return problemResponse(isGone ? 'gone' : 'not_found', request);
  }
  const organisation = await ports.organisations.loadRecent(file.check.organisationId);
  if (organisation === null) return problemResponse('not_found', request);
  identify({ organisationId: organisation.id, checkId: id });

  const svg = statusSymbolSvg(file.check.status, countReferees(file.check, file.referees), organisation.language);
  const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 16)}"`;
  const headers = { ...cacheHeaders, etag };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return { status: 304, headers, body: '' };
  return { status: 200, headers: { ...headers, 'content-type': 'image/svg+xml' }, body: svg };
}
