import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { isCrossSite } from '#shared/web/http/cross-site.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { redirect } from '#shared/web/http/http.ts';
import { browserLanguage, linkIn, readingOf } from '#shared/web/http/reading.ts';
import { setSessionCookie } from '#shared/web/http/session-cookie.ts';
import { tooManyPage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import type { Ports } from '../ports.ts';
import { guestMessage, openGuest, useLinkPage } from './sign-in-pages.tsx';

/** `/s/{secret}`: a page with one button, whose post uses the link up and begins the session. */
export async function useLink(ports: Ports, request: HttpRequest, secret: string): Promise<HttpResponse> {
  const now = ports.clock();
  const found = await ports.sessions.findSignIn(secret, now);
  const organisation = found === null ? null : await ports.organisations.load(found.signIn.organisationId);
  if (found === null || organisation === null) {
    const minutes = ports.throttle.takeMiss(request.sourceIp, now);
    const stranger = await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts);
    return minutes === 0 ? unknownLinkPage(stranger) : tooManyPage(stranger, minutes);
  }
  const guest = await openGuest(request, organisation);
  if (!found.usable) return guestMessage(guest, { status: 410, page: guest.texts.signIn.linkOver });
  if (request.method !== 'POST') return useLinkPage(guest, found.signIn);
  if (isCrossSite(request)) return guestMessage(guest, { status: 403, page: guest.texts.otherSite });

  const begun = await ports.sessions.begin(secret, now);
  if (begun === null) return guestMessage(guest, { status: 410, page: guest.texts.signIn.linkOver });
  const { checkId, goOnTo } = found.signIn;
  const place = checkId === null ? 'checks' : `checks/${checkId}`;
  return {
    ...redirect(goOnTo ?? linkIn(guest.reading, `/o/${organisation.id}/${place}`)),
    cookies: [setSessionCookie(organisation.id, begun.cookie)],
  };
}
