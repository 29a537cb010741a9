import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { tooLargePage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
import { findGone } from '../absent-check.tsx';
import type { Ports } from '../ports.ts';
import { askAddressPage, guestMessage, openGuest } from './sign-in-pages.tsx';

type Guest = Readonly<{ request: HttpRequest; organisation: Organisation }>;

export const refuseTooLarge = async ({ request, organisation }: Guest): Promise<HttpResponse> =>
  tooLargePage((await openGuest(request, organisation)).reading, organisation);

/** It was posted from another site, or without the session's token. */
export async function refuseOtherSite({ request, organisation }: Guest): Promise<HttpResponse> {
  const guest = await openGuest(request, organisation);
  return guestMessage(guest, { status: 403, page: guest.texts.otherSite });
}

/** Somebody without a session: is asked for the work address; what they have posted is not done. */
async function askToSignIn({ request, organisation }: Guest, checkId: string | null): Promise<HttpResponse> {
  const guest = await openGuest(request, organisation);
  if (request.method !== 'POST') return askAddressPage(guest, { email: '', checkId, errors: [] });
  const again = `/o/${organisation.id}/checks${checkId === null ? '' : `/${checkId}`}`;
  return guestMessage(guest, { status: 403, page: guest.texts.signIn.sessionOver, again });
}

/** Whoever comes to a check that is deleted is told so: no sign-in link would be mailed for it. */
export async function answerGuest(ports: Ports, guest: Guest, checkId: string | null): Promise<HttpResponse> {
  const { request, organisation } = guest;
  const gone = checkId === null ? null : await findGone(ports, organisation.id, checkId);
  if (gone === null) return askToSignIn(guest, checkId);
  return (await import('#shared/web/pages/gone-page.tsx')).gonePage(request, { gone, organisation });
}

/** There is no such organisation. */
export const unknownPage = async (request: HttpRequest): Promise<HttpResponse> =>
  unknownLinkPage(await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts));
