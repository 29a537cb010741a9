import { hasIdShape } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Session } from '#shared/domain/ports/session-store.ts';
import { markKeySession } from '#shared/observability/log.ts';
import { fieldValue, isTooLarge, parseForm } from '#shared/web/forms/form-body.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import { isCrossSite } from '#shared/web/http/cross-site.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { isFetchedAhead } from '#shared/web/http/is-fetched-ahead.ts';
import { sessionCookie } from '#shared/web/http/session-cookie.ts';
import { unroutedDesk } from './not-found.tsx';
import type { SearchHits } from './overview/search-hits.ts';
import type { Ports } from './ports.ts';
import { route } from './routes.ts';
import { openVisit } from './visit.ts';

const holdsFiles = ({ headers }: HttpRequest): boolean =>
  (headers['content-type'] ?? '').startsWith('multipart/form-data');

type Guest = Readonly<{ ports: Ports; request: HttpRequest; organisation: Organisation }>;

const askForLink = async ({ ports, request, organisation }: Guest): Promise<HttpResponse> =>
  (await import('./sign-in/ask-for-link.ts')).askForLink(ports, request, organisation);

const typeCode = async ({ ports, request, organisation }: Guest): Promise<HttpResponse> =>
  (await import('./sign-in/type-code.ts')).typeCode(ports, request, organisation);

const guestRoute = createPageRouter<Guest>()({
  'GET /o/{organisation}/sign-in': askForLink,
  'POST /o/{organisation}/sign-in': askForLink,
  'GET /o/{organisation}/sign-in/code': typeCode,
  'POST /o/{organisation}/sign-in/code': typeCode,
});

const useLink = async (
  { ports, request }: Omit<Guest, 'organisation'>,
  { secret }: Readonly<{ secret: string }>,
): Promise<HttpResponse> => (await import('./sign-in/use-link.ts')).useLink(ports, request, secret);

const linkRoute = createPageRouter<Omit<Guest, 'organisation'>>()({
  'GET /s/{secret}': useLink,
  'POST /s/{secret}': useLink,
});

const logoRoute = createPageRouter<Omit<Guest, 'organisation'>>()({
  'GET /assets/logos/{organisation}/{file}': async ({ ports, request }, place) =>
    (await import('./logo/serve-logo.ts')).serveLogo({ ...ports, request }, place),
});

const partOf = ({ path }: HttpRequest): string => path.split('/')[3] ?? '';

/** Whoever changes a setting sees it at once, and changes what stands now; templates are published by the settings as they are. */
const isOfSettings = (request: HttpRequest): boolean =>
  partOf(request) === 'settings' || (partOf(request) === 'templates' && request.method === 'POST');

/** What nobody has asked for yet is not shown: it would be read without a line in the audit trail. Browsers ask again. */
const notYet: HttpResponse = { status: 503, headers: { 'cache-control': 'no-store' }, body: '' };

const isSearch = ({ path }: HttpRequest): boolean => path.endsWith('/checks/search');

/** A template's questions in several languages at once. */
const isLarge = (request: HttpRequest): boolean => partOf(request) === 'templates';

/**
 * The recruiter's pages. Everything but signing in needs a session of the organisation; the pages of those who have none
 * look like a person's, and are loaded when somebody comes to them.
 */
export const createManageChecks =
  (ports: Ports) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const link = linkRoute(request);
    if (link.outcome === 'found') return link.value({ ports, request });
    const logo = logoRoute(request);
    if (logo.outcome === 'found') return logo.value({ ports, request });
    const [, , id = ''] = request.path.split('/');
    const { load, loadRecent } = ports.organisations;
    const find = isOfSettings(request) ? load : loadRecent;
    const organisation = hasIdShape('org', id) ? await find(id) : null;
    if (organisation === null) return (await import('./sign-in/answer-guest.ts')).unknownPage(request);
    return underOrganisation(ports, request, organisation);
  };

async function underOrganisation(
  ports: Ports,
  request: HttpRequest,
  organisation: Organisation,
): Promise<HttpResponse> {
  const isPost = request.method === 'POST';
  const guest = { request, organisation };
  const guestPages = () => import('./sign-in/answer-guest.ts');
  if (!holdsFiles(request) && isTooLarge(request.body, isLarge(request) ? 'large' : 'usual'))
    return (await guestPages()).refuseTooLarge(guest);
  if (isPost && isCrossSite(request)) return (await guestPages()).refuseOtherSite(guest);
  const signIn = guestRoute(request);
  if (signIn.outcome === 'found') return signIn.value({ ports, request, organisation });
  const now = ports.clock();
  const cookie = sessionCookie(request, organisation.id);
  const match = route(request);
  const named = match.outcome === 'found' ? (match.params['check'] ?? '') : '';
  const checkId = hasIdShape('chk', named) ? named : null;
  let hits: SearchHits | null = null;
  const lookUp = async ({ live }: Pick<Session, 'live'>): Promise<void> => {
    const words = fieldValue(parseForm(request.body ?? ''), 'words');
    if (words === '') return;
    hits = await (await import('./overview/search-hits.ts')).lookUpSearch(ports, organisation, live, words);
  };
  const [session, file] = await (cookie === null
    ? [null, null]
    : Promise.all([
        ports.sessions.find(organisation.id, cookie, now, isPost && isSearch(request) ? lookUp : undefined),
        checkId === null ? null : ports.checks.load(checkId),
      ]));
  if (session === null) return (await guestPages()).answerGuest(ports, guest, checkId);
  if (isFetchedAhead(request)) return notYet;
  if (session.byKey === true) markKeySession();
  const actor = ports.auditActors.ofSession(session);
  const visit = await openVisit(request, organisation, { session, actor }, now);
  if (isPost && fieldValue(visit.form, 'token') !== session.formToken)
    return (await guestPages()).refuseOtherSite(guest);
  return match.outcome === 'found' ? match.value({ ports, visit, file, hits }) : unroutedDesk(match, visit);
}
