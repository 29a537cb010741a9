import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { isGone, type Referee } from '#shared/domain/check/referee.ts';
import { loadDataTexts } from '#shared/i18n/data-handling/load.ts';
import { isTooLarge } from '#shared/web/forms/body-size.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { dataPage } from '#shared/web/pages/data-page.tsx';
import { notFoundPage, tooLargePage } from '#shared/web/pages/link-pages.tsx';
import { decline, remove, send } from './act.tsx';
import { type CandidateView, linkTo } from './candidate-view.ts';
import { mayChange, nextStep } from './next-step.ts';
import { declinePage } from './pages/decline-page.tsx';
import { cannotChangePage, endedPage, laterPage } from './pages/plain-pages.tsx';
import { removePage } from './pages/remove-page.tsx';
import { sendPage } from './pages/send-page.tsx';
import { statusPage } from './pages/status-page.tsx';
import { saveForm } from './save-form.tsx';
import { showChangeForm, showNewForm } from './show-forms.ts';
import type { SubmitPorts } from './submit-ports.ts';

type Step = Readonly<{ ports: SubmitPorts; view: CandidateView; request: HttpRequest; referee: Referee | null }>;
type Answer = (step: Step) => HttpResponse | Promise<HttpResponse>;

const formOf = (request: HttpRequest) => parseForm(request.body);

/** What the candidate brought about is no error. */
const statusOfEnd = ({ file }: CandidateView): number =>
  file.check.status === 'completed' || file.check.status === 'declined' ? 200 : 410;

function showHome({ ports, view }: Step): HttpResponse | Promise<HttpResponse> {
  switch (nextStep(view.file)) {
    case 'ended':
      return endedPage(view, statusOfEnd(view));
    case 'name':
      return showNewForm(ports, view);
    case 'send':
      return sendPage(view);
    case 'status':
      return statusPage(view, view.reading.query['sent'] === '1');
  }
}

const saveNew: Answer = ({ ports, view, request }) => {
  const form = formOf(request);
  return saveForm(ports, view, form, fieldValue(form, 'id'));
};

const withReferee =
  (answer: (step: Step, referee: Referee) => HttpResponse | Promise<HttpResponse>): Answer =>
  (step) =>
    step.referee === null
      ? notFoundPage(step.view.reading, step.view.organisation, linkTo(step.view, ''))
      : answer(step, step.referee);

const answers: Readonly<Record<string, Answer>> = {
  'GET ': showHome,
  'POST ': saveNew,
  'GET new': ({ ports, view }) => showNewForm(ports, view),
  'POST new': saveNew,
  'GET later': ({ view }) => laterPage(view),
  'GET send': (step) => (nextStep(step.view.file) === 'name' ? sendOrHome(step) : showHome(step)),
  'POST send': ({ ports, view, request }) => send(ports, view, formOf(request)),
  'GET decline': ({ view }) =>
    nextStep(view.file) === 'ended' ? endedPage(view, statusOfEnd(view)) : declinePage(view),
  'POST decline': ({ ports, view, request }) => decline(ports, view, formOf(request)),
  'GET referees/': withReferee(({ ports, view }, referee) => showChangeForm(ports, view, referee)),
  'POST referees/': withReferee(({ ports, view, request }, referee) =>
    saveForm(ports, view, formOf(request), referee.id),
  ),
  'GET referees//remove': withReferee(({ view }, referee) =>
    mayChange(referee) ? removePage(view, referee) : cannotChangePage(view, referee),
  ),
  'POST referees//remove': withReferee(({ ports, view }, referee) =>
    mayChange(referee) ? remove(ports, view, referee) : redirect(linkTo(view, '')),
  ),
};

/** Before all are named, what is there can be read and sent all the same. */
const sendOrHome: Answer = (step) => (step.view.file.referees.some(mayChange) ? sendPage(step.view) : showHome(step));

/** Chooses the page by method and path under the link. */
export function answerRequest(
  ports: SubmitPorts,
  view: CandidateView,
  request: HttpRequest,
): HttpResponse | Promise<HttpResponse> {
  const parts = (request.params['proxy'] ?? '').replace(/\/+$/, '').split('/');
  if (request.method === 'GET' && parts[0] === 'data') return showData(view);
  const refereeId = parts[0] === 'referees' ? parts[1] : undefined;
  const path = refereeId === undefined ? parts.join('/') : ['referees', '', ...parts.slice(2)].join('/');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const answer = answers[`${method} ${path}`];
  if (answer === undefined) return notFoundPage(view.reading, view.organisation, linkTo(view, ''));
  if (isTooLarge(request.body)) return tooLargePage(view.reading, view.organisation);
  if (!isUnderWay(view.file.check.status) && path !== 'decline')
    return endedPage(view, method === 'POST' ? 409 : statusOfEnd(view));
  // A form that has named another instead may be posted again.
  const isThere = (each: Referee): boolean => !isGone(each) || (method === 'POST' && each.status === 'replaced');
  const referee = view.file.referees.find((each) => each.id === refereeId && isThere(each)) ?? null;
  return answer({ ports, view, request, referee });
}

async function showData(view: CandidateView): Promise<HttpResponse> {
  const { reading, organisation, file } = view;
  return dataPage({
    reading,
    texts: await loadDataTexts(reading.language),
    audience: 'candidate',
    organisation,
    recruiter: file.check.recruiter,
    back: linkTo(view, ''),
  });
}
