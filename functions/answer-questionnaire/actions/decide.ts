import { declineReasons } from '#shared/domain/check/referee.ts';
import { declineReference } from '#shared/domain/decisions/decline-reference.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { AnswerPorts } from '../ports.ts';
import { linkTo, type Visit } from '../visit.ts';
import { refusedPage } from './refused-page.ts';

export async function decline({ checks, newId }: AnswerPorts, visit: Visit, form: FormValues): Promise<HttpResponse> {
  const { file, referee, now } = visit;
  const reason = declineReasons.find((each) => each === fieldValue(form, 'reason')) ?? null;
  const result = await checks.change(file, (current) => declineReference(current, referee.id, reason, { now, newId }));
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit));
}

export async function withdraw({ checks, newId }: AnswerPorts, visit: Visit): Promise<HttpResponse> {
  const { file, referee, now } = visit;
  const result = await checks.change(file, (current) => withdrawAnswers(current, referee.id, { now, newId }));
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit));
}
