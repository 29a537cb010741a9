import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { standingOf } from '../standing.ts';
import { standingPage } from '../standing-page.ts';
import { linkTo, type Visit } from '../visit.ts';

/** What a post gets that came too late, or that was done before: the page that says how it stands. */
export async function refusedPage(visit: Visit): Promise<HttpResponse> {
  const standing = standingOf(visit);
  return standing === 'open' ? redirect(linkTo(visit)) : standingPage(visit, standing, 409);
}
