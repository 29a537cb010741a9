import type { HttpResponse } from '#shared/web/http/http.ts';
import { redirect } from '#shared/web/http/http.ts';
import { endedPage } from '../pages/ended-page.tsx';
import { thanksPage } from '../pages/thanks-page.tsx';
import { standingOf } from '../standing.ts';
import { linkTo, type Visit } from '../visit.ts';

/** What a post gets that came too late, or that was done before: the page that says how it stands. */
export function refusedPage(visit: Visit): HttpResponse {
  const standing = standingOf(visit);
  if (standing === 'open') return redirect(linkTo(visit));
  return standing === 'given' ? thanksPage(visit, 409) : endedPage(visit, standing, 409);
}
