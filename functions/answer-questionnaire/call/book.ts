import { openCall } from '#shared/domain/call/call.ts';
import { bookCall } from '#shared/domain/decisions/book-call.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { AnswerPorts } from '../ports.ts';
import { bookingPage } from './booking-page.tsx';
import { type CallVisit, callLink, zoneAt } from './call-visit.ts';
import { loadTimes } from './load-times.ts';
import { readPhone } from './phone-field.tsx';
import { refusedCallPage } from './refused-call-page.ts';
import { suggestionPage } from './suggestion-page.tsx';

export const pageNumber = (text: string | undefined): number => Math.max(1, Math.min(9, Number(text) || 1));

/** Takes the time that was chosen, or leads on to suggesting one. A time that another has taken is said, and nothing is lost. */
export async function book(ports: AnswerPorts, view: CallVisit, form: FormValues): Promise<HttpResponse> {
  const { visit, words } = view;
  const { file, referee, now } = visit;
  const slot = fieldValue(form, 'slot');
  const tel = fieldValue(form, 'tel');
  if (slot === 'suggest') return suggestionPage(view, { day: '', time: '', note: '', tel, errors: [] });
  const page = pageNumber(fieldValue(form, 'page'));
  const times = await loadTimes(ports, visit);
  const current = openCall(referee);
  const kept = current?.state === 'booked' && current.at === slot ? current : null;
  const chosen = times.find(({ at }) => at === slot) ?? kept;
  const phone = readPhone(view, tel);
  const errors: FieldErrors = [
    ...(slot === '' ? [{ field: 'slot-1', message: words.errors.choose }] : []),
    ...(phone === null ? [{ field: 'tel', message: words.errors.number }] : []),
  ];
  if (errors.length > 0 || phone === null) return bookingPage(view, { times, page, returned: { slot, tel, errors } });
  if (chosen === null) return bookingPage(view, { times, page, returned: { slot: '', tel, errors: [], taken: true } });
  const terms = {
    at: chosen.at,
    minutes: kept?.minutes ?? visit.organisation.callTimes.slotMinutes,
    phone,
    handler: chosen.handler,
    zone: zoneAt(view, chosen.at),
  };
  const result = await ports.checks.change(file, (latest) =>
    bookCall(latest, referee.id, terms, { now, newId: ports.newId }),
  );
  if (result.outcome === 'conflict') {
    const left = await loadTimes(ports, visit);
    return bookingPage(view, { times: left, page, returned: { slot: '', tel, errors: [], taken: true } });
  }
  return result.outcome === 'refused' ? refusedCallPage(visit, result.code) : redirect(callLink(view));
}
