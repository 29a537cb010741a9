import { unlessEdited } from '#shared/domain/decisions/decision.ts';
import { isAboutGiven, type RefusalCode, refusals } from '#shared/domain/decisions/refusals.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { absentCheck } from '../absent-check.tsx';
import { notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { pathIn } from '../visit.ts';
import { refusalText } from './refusal-text.ts';
import { actOf, type Explanation, type Step, type StepPlace } from './step.ts';
import { stepPage } from './step-page.tsx';

/** Shows a step's form, or does what was posted. What was typed is kept whatever happens. */
export async function takeStep(ports: Ports, step: Step, place: StepPlace): Promise<HttpResponse> {
  const { visit, file } = place;
  const { form, request, now } = visit;
  if (step.applies?.(place) === false) return notFoundPage(visit);
  if (request.method !== 'POST') {
    const values = step.start?.(place) ?? {};
    return stepPage(step, place, { value: (name) => values[name] ?? '' });
  }
  const value = (name: string): string => fieldValue(form, name);
  const reading = step.read(place, form);
  if ('errors' in reading) return stepPage(step, place, { value, errors: reading.errors });

  const act = actOf(place, form);
  const decide = unlessEdited(Number(value('version')), (current) =>
    reading.decide(current, act, { now, newId: ports.newId }),
  );
  const result = await ports.checks.change(file, decide, visit.actor);
  if (result.outcome === 'not_found') return absentCheck(ports, visit, file.check.id);
  if (result.outcome === 'conflict') {
    const explained = (await step.explain?.(ports, place, form)) ?? null;
    return explained === null ? edited(step, place, value) : inTheWay(step, place, value, explained);
  }
  const standing = { ...place, file: result.file };
  if (result.outcome === 'refused') return refused(step, standing, value, result);
  await step.after?.(ports, standing, form);
  const done = result.outcome === 'changed' ? reading.done : 'unchanged';
  return redirect(pathIn(visit, `checks/${file.check.id}${step.leadsTo?.(form) ?? ''}`, { done }));
}

type Value = (name: string) => string;

/** Somebody else was faster: says so, with what was typed, on the check as it stands now. */
const edited = (step: Step, place: StepPlace, value: Value): HttpResponse =>
  stepPage(step, place, { value, notice: place.texts.edited, status: 409 });

function refused(
  step: Step,
  place: StepPlace,
  value: Value,
  { code, refereeId }: Readonly<{ code: RefusalCode; refereeId: string | null }>,
): HttpResponse {
  if (code === 'edited_meanwhile') return edited(step, place, value);
  const field = isAboutGiven(code) ? step.fields?.[refusals[code].part] : undefined;
  return inTheWay(step, place, value, { field: field ?? null, message: refusalText(place, code, refereeId) });
}

function inTheWay(step: Step, place: StepPlace, value: Value, { field, message }: Explanation): HttpResponse {
  if (field !== null) return stepPage(step, place, { value, errors: [{ field, message }] });
  return stepPage(step, place, { value, notice: { title: place.texts.refusedTitle, text: message }, status: 409 });
}
