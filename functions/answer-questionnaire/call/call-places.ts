import { bookedCall, openCall } from '#shared/domain/call/call.ts';
import { cancelCall } from '#shared/domain/decisions/cancel-call.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { refusedPage } from '../actions/refused-page.ts';
import type { AnswerPorts } from '../ports.ts';
import { linkTo, type Visit } from '../visit.ts';
import { book, pageNumber } from './book.ts';
import { bookingPage } from './booking-page.tsx';
import { calendarFile } from './calendar-file.ts';
import { type CallVisit, openCallVisit } from './call-visit.ts';
import { confirm } from './confirm.ts';
import { confirmPage } from './confirm-page.tsx';
import { loadTimes } from './load-times.ts';
import { knownPhone } from './phone-field.tsx';
import { bookedPage, cancelPage, proposedPage } from './standing-pages.tsx';
import { suggest } from './suggest.ts';
import { suggestionPage } from './suggestion-page.tsx';

async function show(
  ports: AnswerPorts,
  view: CallVisit,
  path: string,
  request: HttpRequest,
): Promise<HttpResponse | null> {
  const { visit } = view;
  const call = openCall(visit.referee);
  const choose = async () =>
    bookingPage(view, { times: await loadTimes(ports, visit), page: pageNumber(request.query['page']) });
  switch (path) {
    case 'call':
      if (call === null) return choose();
      return call.state === 'booked' ? bookedPage(view, call) : proposedPage(view, call);
    case 'call/times':
    case 'call/book':
      return choose();
    case 'call/suggest':
      return suggestionPage(view, { day: '', time: '', note: '', tel: knownPhone(view), errors: [] });
    case 'call/cancel':
      return call === null ? redirect(linkTo(visit)) : cancelPage(view, call);
    case 'call/file': {
      const booked = bookedCall(visit.referee);
      return booked === null ? redirect(linkTo(visit)) : calendarFile(ports, view, booked);
    }
    default:
      return null;
  }
}

async function cancel({ checks, newId }: AnswerPorts, { visit }: CallVisit): Promise<HttpResponse> {
  const { file, referee, now } = visit;
  const result = await checks.change(file.check.id, (current) =>
    cancelCall(current, referee.id, { actor: 'referee' }, { now, newId }),
  );
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit));
}

/** What was written down, to be confirmed. */
export async function answerConfirm(ports: AnswerPorts, visit: Visit, request: HttpRequest): Promise<HttpResponse> {
  const view = openCallVisit(visit, undefined);
  return request.method === 'POST' ? confirm(ports, view, parseForm(request.body)) : confirmPage(view);
}

/** The pages under `call`, while a call may be had. Null: there is no such page. */
export async function answerPlace(
  ports: AnswerPorts,
  visit: Visit,
  path: string,
  request: HttpRequest,
): Promise<HttpResponse | null> {
  if (request.method !== 'POST') return show(ports, openCallVisit(visit, request.query['zone']), path, request);
  const form = parseForm(request.body);
  const view = openCallVisit(visit, fieldValue(form, 'zone') || undefined);
  if (path === 'call/book') return book(ports, view, form);
  if (path === 'call/suggest') return suggest(ports, view, form);
  return path === 'call/cancel' ? cancel(ports, view) : null;
}
