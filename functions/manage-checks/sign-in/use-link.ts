import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { everyAsked } from '#shared/web/http/asking-browser.ts';
import { isCrossSite } from '#shared/web/http/cross-site.ts';
import { deviceOf } from '#shared/web/http/device-of.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { tooManyPage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import type { Ports } from '../ports.ts';
import { enter, placeOf } from './enter.ts';
import { guestMessage, openGuest, useLinkPage } from './sign-in-pages.tsx';

/**
 * `/s/{secret}`: a page with one button, whose post uses the link up and begins the session. In another browser than the
 * one that asked for it, a mailed link begins none and is not used up.
 */
export async function useLink(ports: Ports, request: HttpRequest, secret: string): Promise<HttpResponse> {
  const now = ports.clock();
  const browsers = everyAsked(request);
  const found = await ports.sessions.findSignIn(secret, browsers, now);
  const organisation = found === null ? null : await ports.organisations.loadRecent(found.signIn.organisationId);
  if (found === null || organisation === null) {
    const minutes = ports.throttle.takeMiss(request.sourceIp, now);
    const stranger = await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts);
    return minutes === 0 ? unknownLinkPage(stranger) : tooManyPage(stranger, minutes);
  }
  const guest = await openGuest(request, organisation);
  if (found.state === 'over') return guestMessage(guest, { status: 410, page: guest.texts.signIn.linkOver });
  if (found.state === 'elsewhere') {
    const { elsewhere } = await loadCodeTexts(guest.reading.language);
    return guestMessage(guest, { status: 403, page: elsewhere, again: placeOf(guest, found.signIn) });
  }
  if (request.method !== 'POST') return useLinkPage(guest, found.signIn);
  if (isCrossSite(request)) return guestMessage(guest, { status: 403, page: guest.texts.otherSite });

  const begun = await ports.sessions.begin(secret, now, { browsers, device: deviceOf(request) });
  if (begun === null) return guestMessage(guest, { status: 410, page: guest.texts.signIn.linkOver });
  return enter(guest, begun);
}
