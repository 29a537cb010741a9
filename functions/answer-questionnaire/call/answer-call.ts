import { bookedCall, openCall } from '#shared/domain/call/call.ts';
import { cancelCall } from '#shared/domain/decisions/cancel-call.ts';
import { mayConfirm } from '#shared/domain/decisions/confirm-call-answers.ts';
import { mayCall } from '#shared/domain/decisions/place-call.ts';
import { fieldValue, parseForm } from '#shared/web/form-body.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http.ts';
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

const canCall = ({ file, referee, now }: Visit): boolean => mayCall(file, referee, now);

/** Answers from a call that can still be confirmed, and have not been. */
const awaitsConfirming = ({ file, referee, submission, now }: Visit): boolean =>
  mayConfirm(file, referee, now) && submission?.mode === 'call';

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

async function answerConfirm(ports: AnswerPorts, visit: Visit, request: HttpRequest): Promise<HttpResponse> {
  if (!awaitsConfirming(visit)) return redirect(linkTo(visit));
  const view = openCallVisit(visit, undefined);
  return request.method === 'POST' ? confirm(ports, view, parseForm(request.body)) : confirmPage(view);
}

/**
 * The pages about a call, and what stands in for others while a call is agreed or waits to be confirmed. Null: the
 * address is another's.
 */
export async function answerCall(
  ports: AnswerPorts,
  visit: Visit,
  path: string,
  request: HttpRequest,
): Promise<HttpResponse | null> {
  const isPost = request.method === 'POST';
  if (path === 'confirm') return answerConfirm(ports, visit, request);
  if (!isPost && (path === '' || path === 'review') && awaitsConfirming(visit)) {
    return redirect(linkTo(visit, '/confirm'));
  }
  const isOpen = canCall(visit);
  if (!isPost && path === '' && isOpen && openCall(visit.referee) !== null) return redirect(linkTo(visit, '/call'));
  if (path !== 'call' && !path.startsWith('call/')) return null;
  if (!isOpen) return isPost ? refusedPage(visit) : redirect(linkTo(visit));
  if (!isPost) return show(ports, openCallVisit(visit, request.query['zone']), path, request);
  const form = parseForm(request.body);
  const view = openCallVisit(visit, fieldValue(form, 'zone') || undefined);
  if (path === 'call/book') return book(ports, view, form);
  if (path === 'call/suggest') return suggest(ports, view, form);
  return path === 'call/cancel' ? cancel(ports, view) : null;
}
