import { explainSignals } from '#shared/domain/decisions/explain-signals.ts';
import type { FormValues } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { refusedPage } from '../actions/refused-page.ts';
import { toldHidden } from '../guard/told-hidden.ts';
import { thanksPage } from '../pages/thanks-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import { accessOf } from '../referee-access.ts';
import { linkTo, type Visit } from '../visit.ts';
import { readSide } from './read-side.ts';

/** Takes in the referee's side of what was seen of them, on their own page. A repeat changes nothing. */
export async function saveSide(ports: AnswerPorts, visit: Visit, form: FormValues): Promise<HttpResponse> {
  const { file, referee, now } = visit;
  if (accessOf(visit) !== 'given') return redirect(linkTo(visit));
  const { side, errors } = readSide(visit, form);
  if (errors.length > 0) return thanksPage(visit, await toldHidden(visit), 422, { side, errors });
  const result = await ports.checks.change(file, (current) =>
    explainSignals(current, referee.id, side, { now, newId: ports.newId }),
  );
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit, '', { side: 'saved' }));
}
