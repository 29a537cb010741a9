import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { pathOf, type Step, stepAfter } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';

type Going = Readonly<{ later: boolean; forReview: boolean }>;

/** Which button was pressed, and whether the page was opened from the review. */
export const goingOf = (form: FormValues): Going => ({
  later: fieldValue(form, 'later') === '1',
  forReview: fieldValue(form, 'next') === 'review',
});

/** Where a page that was saved leads. */
export function whereNext(visit: Visit, step: Step, { later, forReview }: Going): HttpResponse {
  if (later) return redirect(linkTo(visit, '', { saved: '1' }));
  const next = forReview ? null : stepAfter(visit, step);
  return redirect(linkTo(visit, next === null ? '/review' : pathOf(next)));
}
