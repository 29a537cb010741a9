import { openCall } from '#shared/domain/call/call.ts';
import { mayConfirm } from '#shared/domain/decisions/confirm-call-answers.ts';
import { mayCall } from '#shared/domain/decisions/place-call.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { refusedPage } from '../actions/refused-page.ts';
import type { AnswerPorts } from '../ports.ts';
import { linkTo, type Visit } from '../visit.ts';

/** Answers from a call that can still be confirmed, and have not been. */
const awaitsConfirming = ({ file, referee, submission, now }: Visit): boolean =>
  mayConfirm(file, referee, now) && submission?.mode === 'call';

/** What is needed for these pages only, such as how numbers are written, is read when one of them is asked for. */
const places = () => import('./call-places.ts');

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
  const home = redirect(linkTo(visit));
  const isPost = request.method === 'POST';
  const toConfirm = awaitsConfirming(visit);
  if (path === 'confirm') return toConfirm ? (await places()).answerConfirm(ports, visit, request) : home;
  if (!isPost && toConfirm && (path === '' || path === 'review')) return redirect(linkTo(visit, '/confirm'));
  const isOpen = mayCall(visit.file, visit.referee, visit.now);
  if (!isPost && path === '' && isOpen && openCall(visit.referee) !== null) return redirect(linkTo(visit, '/call'));
  if (path !== 'call' && !path.startsWith('call/')) return null;
  if (!isOpen) return isPost ? refusedPage(visit) : home;
  return (await places()).answerPlace(ports, visit, path, request);
}
