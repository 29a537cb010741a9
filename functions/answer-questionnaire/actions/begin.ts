import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { AnswerPorts } from '../ports.ts';
import { pathOf, unfinishedStep } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';
import { againIfEdited } from './again-if-edited.ts';
import { refusedPage } from './refused-page.ts';
import { keptOf, saveWritten } from './save-written.ts';

/** Begins, or switches between all questions and facts only; what was written stays. A repeat only leads on. */
export async function begin(ports: AnswerPorts, visit: Visit, form: FormValues): Promise<HttpResponse> {
  const chosen = fieldValue(form, 'form') === 'facts' ? 'facts' : 'full';
  const begun = await againIfEdited(ports, visit, async (current) =>
    current.draft?.form === chosen ? current : saveWritten(ports, current, { ...keptOf(current), form: chosen }),
  );
  if (begun === null) return refusedPage(visit);
  const step = unfinishedStep(begun);
  return redirect(linkTo(begun, step === null ? '/review' : pathOf(step)));
}
