import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { pathOf, type Step, stepAfter } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';

export type Going = Readonly<{ later: boolean; forReview: boolean }>;

/** Where a page that was saved leads. */
export function whereNext(visit: Visit, step: Step, { later, forReview }: Going): HttpResponse {
  if (later) return redirect(linkTo(visit, '', { saved: '1' }));
  const next = forReview ? null : stepAfter(visit, step);
  return redirect(linkTo(visit, next === null ? '/review' : pathOf(next)));
}
