import type { HttpResponse } from '#shared/web/http/http.ts';
import { toldHidden } from './guard/told-hidden.ts';
import type { RefereeAccess } from './referee-access.ts';
import type { Visit } from './visit.ts';

/** The page of a referee who has nothing left to answer: an overview of the answers that were given, or what has happened. */
export async function donePage(
  visit: Visit,
  access: Exclude<RefereeAccess, 'open'>,
  status = 200,
): Promise<HttpResponse> {
  if (access === 'given') {
    const { thanksPage } = await import('./pages/thanks-page.tsx');
    return thanksPage(visit, await toldHidden(visit), status);
  }
  return (await import('./pages/ended-page.tsx')).endedPage(visit, access, status);
}
