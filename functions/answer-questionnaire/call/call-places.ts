import { bookedCall, openCall } from '#shared/domain/call/call.ts';
import { cancelCall } from '#shared/domain/decisions/cancel-call.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { refusedPage } from '../actions/refused-page.ts';
import { type Asked, linkTo } from '../visit.ts';
import { book, pageNumber } from './book.ts';
import { bookingPage } from './booking-page.tsx';
import { calendarFile } from './calendar-file.ts';
import { type CallVisit, openCallVisit } from './call-visit.ts';
import { confirm } from './confirm.ts';
import { confirmPage } from './confirm-page.tsx';
import { bookedPage, cancelPage, proposedPage } from './current-call-pages.tsx';
import { loadTimes } from './load-times.ts';
import { knownPhone } from './phone-field.tsx';
import { suggest } from './suggest.ts';
import { suggestionPage } from './suggestion-page.tsx';

const viewOf = ({ visit, request }: Asked): CallVisit => openCallVisit(visit, request.query['zone']);

const posted = ({ visit, request }: Asked) => {
  const form = parseForm(request.body);
  return { form, view: openCallVisit(visit, fieldValue(form, 'zone') || undefined) };
};

/** The times to choose from. */
export async function showTimes(asked: Asked): Promise<HttpResponse> {
  const { ports, visit, request } = asked;
  return bookingPage(viewOf(asked), { times: await loadTimes(ports, visit), page: pageNumber(request.query['page']) });
}

/** The call that stands; where there is none, the times. */
export async function showCall(asked: Asked): Promise<HttpResponse> {
  const call = openCall(asked.visit.referee);
  if (call === null) return showTimes(asked);
  return call.state === 'booked' ? bookedPage(viewOf(asked), call) : proposedPage(viewOf(asked), call);
}

export function postBook(asked: Asked): Promise<HttpResponse> {
  const { view, form } = posted(asked);
  return book(asked.ports, view, form);
}

export function showSuggest(asked: Asked): HttpResponse {
  const view = viewOf(asked);
  return suggestionPage(view, { day: '', time: '', note: '', tel: knownPhone(view), errors: [] });
}

export function postSuggest(asked: Asked): Promise<HttpResponse> {
  const { view, form } = posted(asked);
  return suggest(asked.ports, view, form);
}

export function showCancel(asked: Asked): HttpResponse {
  const call = openCall(asked.visit.referee);
  return call === null ? redirect(linkTo(asked.visit)) : cancelPage(viewOf(asked), call);
}

export async function postCancel({ ports, visit }: Asked): Promise<HttpResponse> {
  const { file, referee, now } = visit;
  const result = await ports.checks.change(file, (current) =>
    cancelCall(current, referee.id, { actor: 'referee' }, { now, newId: ports.newId }),
  );
  return result.outcome === 'refused' ? refusedPage(visit) : redirect(linkTo(visit));
}

/** The booked call, for a calendar. */
export async function showFile(asked: Asked): Promise<HttpResponse> {
  const booked = bookedCall(asked.visit.referee);
  return booked === null ? redirect(linkTo(asked.visit)) : calendarFile(asked.ports, viewOf(asked), booked);
}

/** What was written down, to be confirmed. */
export const showConfirm = ({ visit }: Asked): HttpResponse => confirmPage(openCallVisit(visit, undefined));

export const postConfirm = ({ ports, visit, request }: Asked): Promise<HttpResponse> =>
  confirm(ports, openCallVisit(visit, undefined), parseForm(request.body));
