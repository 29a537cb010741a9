import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { donePage } from '../done-page.ts';
import { accessOf } from '../referee-access.ts';
import { linkTo, type Visit } from '../visit.ts';

/** What a post gets that came too late, or that was done before: the page that says how it stands. */
export async function refusedPage(visit: Visit): Promise<HttpResponse> {
  const access = accessOf(visit);
  return access === 'open' ? redirect(linkTo(visit)) : donePage(visit, access, 409);
}
