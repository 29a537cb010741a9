import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { isGone, type Referee } from '#shared/domain/check/referee.ts';
import { holdOf } from '#shared/domain/retention/hold.ts';
import { monthsToldTo } from '#shared/domain/retention/promises.ts';
import { fieldValue, isTooLarge, parseForm } from '#shared/web/forms/form-body.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage, tooLargePage, unroutedPage } from '#shared/web/pages/link-pages.tsx';
import { decline, remind, remove, send } from './act.tsx';
import { type CandidateView, linkTo, type SubmitPorts } from './candidate-view.ts';
import { mayChange, nextStep } from './next-step.ts';
import { declinePage } from './pages/decline-page.tsx';
import { cannotChangePage, endedPage, laterPage } from './pages/plain-pages.tsx';
import { removePage } from './pages/remove-page.tsx';
import { sendPage } from './pages/send-page.tsx';
import { statusPage } from './pages/status-page.tsx';
import { saveForm } from './save-form.tsx';
import { showChangeForm, showNewForm } from './show-forms.ts';

type Step = Readonly<{ ports: SubmitPorts; view: CandidateView; request: HttpRequest }>;
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

/** Before all are named, what is there can be read and sent all the same. */
const showSend: Answer = (step) =>
  nextStep(step.view.file) === 'name' && step.view.file.referees.some(mayChange) ? sendPage(step.view) : showHome(step);

/** Afterwards the page says how it ended, whatever was asked for. */
const whileUnderWay =
  <Params>(answer: (step: Step, params: Params) => ReturnType<Answer>) =>
  (step: Step, params: Params): ReturnType<Answer> => {
    const { view, request } = step;
    if (isUnderWay(view.file.check.status)) return answer(step, params);
    return endedPage(view, request.method === 'POST' ? 409 : statusOfEnd(view));
  };

const withReferee = (answer: (step: Step, referee: Referee) => ReturnType<Answer>) =>
  whileUnderWay<Readonly<{ referee: string }>>((step, params) => {
    const { view, request } = step;
    // A form that has named another instead may be posted again.
    const isThere = (each: Referee): boolean =>
      !isGone(each) || (request.method === 'POST' && each.status === 'replaced');
    const referee = view.file.referees.find((each) => each.id === params.referee && isThere(each));
    return referee === undefined
      ? notFoundPage(view.reading, view.organisation, linkTo(view, ''))
      : answer(step, referee);
  });

const route = createPageRouter<Step>()({
  'GET /c/{secret}': whileUnderWay(showHome),
  'POST /c/{secret}': whileUnderWay(saveNew),
  'GET /c/{secret}/new': whileUnderWay(({ ports, view }) => showNewForm(ports, view)),
  'POST /c/{secret}/new': whileUnderWay(saveNew),
  'GET /c/{secret}/later': whileUnderWay(({ view }) => laterPage(view)),
  'GET /c/{secret}/send': whileUnderWay(showSend),
  'POST /c/{secret}/send': whileUnderWay(({ ports, view, request }) => send(ports, view, formOf(request))),
  'GET /c/{secret}/decline': ({ view }) =>
    nextStep(view.file) === 'ended' ? endedPage(view, statusOfEnd(view)) : declinePage(view),
  'POST /c/{secret}/decline': ({ ports, view, request }) => decline(ports, view, formOf(request)),
  'GET /c/{secret}/referees/{referee}': withReferee(({ ports, view }, referee) => showChangeForm(ports, view, referee)),
  'POST /c/{secret}/referees/{referee}': withReferee(({ ports, view, request }, referee) =>
    saveForm(ports, view, formOf(request), referee.id),
  ),
  'GET /c/{secret}/referees/{referee}/remove': withReferee(({ view }, referee) =>
    mayChange(referee) ? removePage(view, referee) : cannotChangePage(view, referee),
  ),
  'POST /c/{secret}/referees/{referee}/remove': withReferee(({ ports, view }, referee) =>
    mayChange(referee) ? remove(ports, view, referee) : redirect(linkTo(view, '')),
  ),
  'POST /c/{secret}/referees/{referee}/remind': withReferee(({ ports, view }, referee) => remind(ports, view, referee)),
  'GET /c/{secret}/data': showOwnData,
  'GET /c/{secret}/data/{rest+}': showOwnData,
  'POST /c/{secret}/data/{rest+}': showOwnData,
});

/** Chooses the page by method and path under the link. */
export function answerRequest(ports: SubmitPorts, view: CandidateView, request: HttpRequest): ReturnType<Answer> {
  const match = route(request);
  if (match.outcome !== 'found') return unroutedPage(match, view.reading, view.organisation, linkTo(view, ''));
  if (isTooLarge(request.body)) return tooLargePage(view.reading, view.organisation);
  return match.value({ ports, view, request });
}

/** What is kept of the candidate, and how it is handled. */
async function showOwnData({ ports, view, request }: Step): Promise<HttpResponse> {
  const { answerOwnData } = await import('#shared/web/own-data/answer-own-data.ts');
  const wayOut = nextStep(view.file) === 'ended' ? null : 'decline';
  return answerOwnData(await ports.openOwnData(), {
    ...view,
    request,
    personId: 'candidate',
    wayOut,
    handling: () => showHandling(view),
  });
}

async function showHandling(view: CandidateView): Promise<HttpResponse> {
  const { reading, organisation, file } = view;
  const [{ dataPage }, { loadDataTexts }] = await Promise.all([
    import('#shared/web/pages/data-page.tsx'),
    import('#shared/i18n/data-handling/load.ts'),
  ]);
  return dataPage({
    reading,
    texts: await loadDataTexts(reading.language),
    own: linkTo(view, '/data'),
    audience: 'candidate',
    noted: view.signals.noted.candidate,
    organisation,
    recruiter: file.check.recruiter,
    months: monthsToldTo(file, 'candidate', organisation.retentionMonths),
    hold: holdOf(file.check, view.now),
    back: linkTo(view, ''),
  });
}
