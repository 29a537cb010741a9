import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import type { Going } from './where-next.ts';

/** Which button was pressed, and whether the page was opened from the review. */
export const goingOf = (form: FormValues): Going => ({
  later: fieldValue(form, 'later') === '1',
  forReview: fieldValue(form, 'next') === 'review',
});
