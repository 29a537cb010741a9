import { hasIdShape } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { isCrossSite } from '#shared/web/cross-site.ts';
import { fieldValue } from '#shared/web/form-body.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http.ts';
import { isTooLarge, tooLargePage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import { browserLanguage, readingOf } from '#shared/web/reading.ts';
import { sessionCookie } from '#shared/web/session-cookie.ts';
import type { Ports } from './ports.ts';
import { answer } from './routes.ts';
import { askForLink } from './sign-in/ask-for-link.ts';
import { askAddressPage, guestMessage, openGuest } from './sign-in/sign-in-pages.tsx';
import { useLink } from './sign-in/use-link.ts';
import { openVisit } from './visit.ts';

const holdsFiles = ({ headers }: HttpRequest): boolean =>
  (headers['content-type'] ?? '').startsWith('multipart/form-data');

/** The recruiter's pages. Everything but signing in needs a session of the organisation. */
export const createManageChecks =
  (ports: Ports) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const secret = request.params['secret'];
    if (secret !== undefined) return useLink(ports, request, secret);
    const id = request.params['organisation'] ?? '';
    const organisation = hasIdShape('org', id) ? await ports.organisations.load(id) : null;
    if (organisation === null) {
      return unknownLinkPage(await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts));
    }
    return underOrganisation(ports, request, organisation);
  };

async function underOrganisation(
  ports: Ports,
  request: HttpRequest,
  organisation: Organisation,
): Promise<HttpResponse> {
  const isPost = request.method === 'POST';
  const segments = (request.params['proxy'] ?? '').split('/').filter((segment) => segment !== '');
  const guest = await openGuest(request, organisation);
  if (!holdsFiles(request) && isTooLarge(request.body)) return tooLargePage(guest.reading, organisation);
  if (isPost && isCrossSite(request)) return guestMessage(guest, { status: 403, page: guest.texts.otherSite });
  if (segments[0] === 'sign-in') return askForLink(ports, request, organisation);

  const now = ports.clock();
  const cookie = sessionCookie(request, organisation.id);
  const session = cookie === null ? null : await ports.sessions.find(organisation.id, cookie, now);
  const checkId = segments[0] === 'checks' && hasIdShape('chk', segments[1] ?? '') ? (segments[1] ?? null) : null;
  if (session === null) {
    const again = `/o/${organisation.id}/checks${checkId === null ? '' : `/${checkId}`}`;
    if (isPost) return guestMessage(guest, { status: 403, page: guest.texts.signIn.sessionOver, again });
    return askAddressPage(guest, { email: '', checkId, errors: [] });
  }
  const visit = await openVisit(request, organisation, session, now);
  if (isPost && fieldValue(visit.form, 'token') !== session.formToken) {
    return guestMessage(guest, { status: 403, page: guest.texts.otherSite });
  }
  return answer(ports, visit, segments);
}
