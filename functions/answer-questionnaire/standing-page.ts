import type { HttpResponse } from '#shared/web/http/http.ts';
import { toldHidden } from './guard/told-hidden.ts';
import type { Standing } from './standing.ts';
import type { Visit } from './visit.ts';

/** The page of a referee who need not answer any more: the control page of what was given, or what has happened. */
export async function standingPage(
  visit: Visit,
  standing: Exclude<Standing, 'open'>,
  status = 200,
): Promise<HttpResponse> {
  if (standing === 'given') {
    const { thanksPage } = await import('./pages/thanks-page.tsx');
    return thanksPage(visit, await toldHidden(visit), status);
  }
  return (await import('./pages/ended-page.tsx')).endedPage(visit, standing, status);
}
