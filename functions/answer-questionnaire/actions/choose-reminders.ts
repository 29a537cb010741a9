import { putOffReminder, stopReminders } from '#shared/domain/decisions/put-off-reminder.ts';
import { dayIn, morningOf } from '#shared/domain/reminders/open-hours.ts';
import { pickId } from '#shared/web/components/picks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { type ChosenDay, lastDayOf, laterPage } from '../pages/later-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import { linkTo, type Visit } from '../visit.ts';
import { refusedPage } from './refused-page.ts';

/** The morning of the chosen day: after today, and while there still is time to answer. Null when it is not. */
function timeOf({ organisation, now, referee }: Visit, day: string): string | null {
  const time = morningOf(organisation.offsetChanges, day);
  if (time === null || day <= dayIn(organisation.offsetChanges, now)) return null;
  return referee.answerBy === null || time <= referee.answerBy ? time : null;
}

function errorsOf(visit: Visit, { day }: ChosenDay): FieldErrors {
  const { later } = visit.reminders;
  if (day === '') return [{ field: pickId('day', 0), message: later.missing }];
  return [{ field: 'date', message: later.wrongDay({ until: lastDayOf(visit) }) }];
}

/** The referee is reminded on the chosen day. */
export async function remindLater(
  { checks, newId }: AnswerPorts,
  visit: Visit,
  form: FormValues,
): Promise<HttpResponse> {
  const date = fieldValue(form, 'date').slice(0, 10);
  const day = fieldValue(form, 'day') === '' && date !== '' ? 'date' : fieldValue(form, 'day').slice(0, 10);
  const time = timeOf(visit, day === 'date' ? date : day);
  if (time === null) return laterPage(visit, { day, date }, errorsOf(visit, { day, date }));
  const { file, referee, now } = visit;
  const result = await checks.change(file, (current) => putOffReminder(current, referee.id, time, { now, newId }));
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit, '/later'));
}

/** The referee gets no more reminders. */
export async function stopReminding({ checks, newId }: AnswerPorts, visit: Visit): Promise<HttpResponse> {
  const { file, referee, now } = visit;
  const result = await checks.change(file, (current) => stopReminders(current, referee.id, { now, newId }));
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit, '/stop'));
}
