import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { tooLargePage, unknownLinkPage } from '#shared/web/pages/link-pages.tsx';
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
export async function askToSignIn({ request, organisation }: Guest, checkId: string | null): Promise<HttpResponse> {
  const guest = await openGuest(request, organisation);
  if (request.method !== 'POST') return askAddressPage(guest, { email: '', checkId, errors: [] });
  const again = `/o/${organisation.id}/checks${checkId === null ? '' : `/${checkId}`}`;
  return guestMessage(guest, { status: 403, page: guest.texts.signIn.sessionOver, again });
}

/** There is no such organisation. */
export const unknownPage = async (request: HttpRequest): Promise<HttpResponse> =>
  unknownLinkPage(await readingOf(request, browserLanguage(request, 'sv'), loadCommonTexts));
