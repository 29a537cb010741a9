import { proposeCall } from '#shared/domain/decisions/propose-call.ts';
import { lengthError } from '#shared/domain/questionnaire/read-text.ts';
import { dayIn } from '#shared/domain/reminders/open-hours.ts';
import { readClock, readComingDay } from '#shared/domain/zones/read-typed-time.ts';
import { dateText, instantOf } from '#shared/domain/zones/zone-time.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { AnswerPorts } from '../ports.ts';
import { type CallVisit, callLink, zoneAt } from './call-visit.ts';
import { callerOfVisit } from './caller-of-visit.ts';
import { readPhone } from './phone-field.tsx';
import { refusedCallPage } from './refused-call-page.ts';
import { suggestionPage } from './suggestion-page.tsx';

const noteLength = 300;

/** Sends a suggestion to the one who calls. */
export async function suggest(ports: AnswerPorts, view: CallVisit, form: FormValues): Promise<HttpResponse> {
  const { visit, words, changes } = view;
  const { file, referee, now, organisation } = visit;
  const typed = { day: fieldValue(form, 'day'), time: fieldValue(form, 'time'), tel: fieldValue(form, 'tel') };
  const note = fieldValue(form, 'note');
  const today = dayIn(changes, now);
  const day = readComingDay(typed.day, today);
  const clock = readClock(typed.time);
  const phone = readPhone(view, typed.tel);
  const at = day === null || clock === null ? null : instantOf(changes, { ...day, ...clock });
  const isDay = day !== null && dateText(day) >= today;
  const errors: FieldErrors = [
    ...(isDay ? [] : [{ field: 'day', message: words.errors.day }]),
    ...(clock === null ? [{ field: 'time', message: words.errors.time }] : []),
    ...(isDay && at !== null && at <= now ? [{ field: 'time', message: words.errors.past }] : []),
    ...(lengthError(note, noteLength) === null
      ? []
      : [{ field: 'note', message: words.errors.tooLong({ max: noteLength }) }]),
    ...(phone === null ? [{ field: 'tel', message: words.errors.number }] : []),
  ];
  if (errors.length > 0 || at === null || phone === null) return suggestionPage(view, { ...typed, note, errors });
  const proposal = {
    at,
    minutes: organisation.callTimes.slotMinutes,
    phone,
    handler: callerOfVisit(visit),
    zone: zoneAt(view, at),
    note: note === '' ? null : note,
  };
  const result = await ports.checks.change(file, (latest) =>
    proposeCall(latest, referee.id, proposal, { now, newId: ports.newId }),
  );
  return result.outcome === 'refused' ? refusedCallPage(visit, result.code) : redirect(callLink(view));
}
