import { mayBeReminded } from '#shared/domain/decisions/may-be-reminded.ts';
import { parseForm } from '#shared/web/forms/form-body.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from '#shared/web/pages/link-pages.tsx';
import { begin } from './actions/begin.ts';
import { noteOpened } from './actions/note-opened.ts';
import { refusedPage } from './actions/refused-page.ts';
import { saveQuestions } from './actions/save-questions.ts';
import { saveRelation } from './actions/save-relation.ts';
import { awaitsConfirming, isCallAgreed, isCallable } from './call/call-first.ts';
import { relationPage } from './pages/relation-page.tsx';
import { accessOf, mayAnswer, mayWithdraw } from './referee-access.ts';
import { showHome, showLater, showOwnData, showPart } from './show-place.ts';
import { type Asked, linkTo, type Visit } from './visit.ts';

type Answer = HttpResponse | Promise<HttpResponse>;

const formOf = ({ request }: Asked) => parseForm(request.body);

/** A step that is not allowed leads to the first page, which says why. */
const home = ({ visit }: Asked): HttpResponse => redirect(linkTo(visit));

const onlyIf =
  (holds: (visit: Visit) => boolean, answer: (asked: Asked) => Answer) =>
  (asked: Asked): Answer =>
    holds(asked.visit) ? answer(asked) : home(asked);

const isOpen = (visit: Visit): boolean => accessOf(visit) === 'open';
const isRemindable = ({ file, referee }: Visit): boolean => mayBeReminded(file, referee);
const asksRelation = (visit: Visit): boolean => mayAnswer(visit) && visit.file.check.settings.askRelation;
const hasAnswers = (visit: Visit): boolean => mayAnswer(visit) || visit.submission !== null;
const forReview = ({ request }: Asked): boolean => request.query['next'] === 'review';

/** Answers that were written down in a call are confirmed before anything else. */
const unlessToConfirm =
  (answer: (asked: Asked) => Answer) =>
  (asked: Asked): Answer =>
    awaitsConfirming(asked.visit) ? redirect(linkTo(asked.visit, '/confirm')) : answer(asked);

/** Pages of the questions have a number, from 1. */
const withPart =
  (answer: (asked: Asked, part: number) => HttpResponse | null | Promise<HttpResponse | null>) =>
  async (asked: Asked, { part }: Readonly<{ part: string }>): Promise<HttpResponse> => {
    const { reading, organisation } = asked.visit;
    const response = /^[1-9]\d?$/.test(part) ? await answer(asked, Number(part)) : null;
    return response ?? notFoundPage(reading, organisation, linkTo(asked.visit));
  };

/** Rarely used code, such as number formats, is loaded on demand. */
const calls = () => import('./call/call-places.ts');
const deciding = () => import('./actions/decide.ts');
const reminding = () => import('./actions/choose-reminders.ts');
const switching = () => import('./pages/switch-page.tsx');

const whileCallable =
  (answer: (asked: Asked) => Answer) =>
  (asked: Asked): Answer => {
    if (isCallable(asked.visit)) return answer(asked);
    return asked.request.method === 'POST' ? refusedPage(asked.visit) : home(asked);
  };

/** The pages under a referee's link, and what a form on them does. */
export const route = createPageRouter<Asked>()({
  'GET /a/{secret}': unlessToConfirm((asked) =>
    isCallAgreed(asked.visit) ? redirect(linkTo(asked.visit, '/call')) : showHome(asked),
  ),
  'GET /a/{secret}/opened': home,
  'POST /a/{secret}/opened': ({ ports, visit }) => noteOpened(ports, visit),
  'GET /a/{secret}/start': home,
  'POST /a/{secret}/start': (asked) => begin(asked.ports, asked.visit, formOf(asked)),
  'GET /a/{secret}/facts': onlyIf(isOpen, async ({ visit }) => (await switching()).switchPage(visit, 'facts')),
  'GET /a/{secret}/all': onlyIf(isOpen, async ({ visit }) => (await switching()).switchPage(visit, 'full')),
  'GET /a/{secret}/decline': onlyIf(isOpen, async ({ visit }) =>
    (await import('./pages/decline-page.tsx')).declinePage(visit),
  ),
  'POST /a/{secret}/decline': async (asked) => (await deciding()).decline(asked.ports, asked.visit, formOf(asked)),
  'GET /a/{secret}/later': onlyIf(isRemindable, showLater),
  'POST /a/{secret}/later': async (asked) => (await reminding()).remindLater(asked.ports, asked.visit, formOf(asked)),
  'GET /a/{secret}/stop': onlyIf(isRemindable, async ({ visit }) =>
    (await import('./pages/stop-page.tsx')).stopPage(visit),
  ),
  'POST /a/{secret}/stop': async ({ ports, visit }) => (await reminding()).stopReminding(ports, visit),
  'GET /a/{secret}/relation': onlyIf(asksRelation, (asked) =>
    relationPage(asked.visit, { forReview: forReview(asked) }),
  ),
  'POST /a/{secret}/relation': (asked) => saveRelation(asked.ports, asked.visit, formOf(asked)),
  'GET /a/{secret}/part/{part}': withPart((asked, part) =>
    mayAnswer(asked.visit) ? showPart(asked.visit, part, forReview(asked)) : home(asked),
  ),
  'POST /a/{secret}/part/{part}': withPart((asked, part) =>
    saveQuestions(asked.ports, asked.visit, part, formOf(asked)),
  ),
  'GET /a/{secret}/review': unlessToConfirm(
    onlyIf(hasAnswers, async ({ ports, visit }) =>
      (await import('./actions/send-answers.tsx')).showReview(ports, visit),
    ),
  ),
  'POST /a/{secret}/review': async (asked) =>
    (await import('./actions/send-answers.tsx')).sendAnswers(asked.ports, asked.visit, formOf(asked)),
  'GET /a/{secret}/side': home,
  'POST /a/{secret}/side': async (asked) =>
    (await import('./signals/save-side.ts')).saveSide(asked.ports, asked.visit, formOf(asked)),
  'GET /a/{secret}/copy': async (asked) => (await import('./pages/copy-file.ts')).copyFile(asked.visit) ?? home(asked),
  'GET /a/{secret}/withdraw': onlyIf(mayWithdraw, async ({ visit }) =>
    (await import('./pages/withdraw-page.tsx')).withdrawPage(visit),
  ),
  'POST /a/{secret}/withdraw': async ({ ports, visit }) => (await deciding()).withdraw(ports, visit),
  'GET /a/{secret}/data': showOwnData,
  'GET /a/{secret}/data/{rest+}': showOwnData,
  'POST /a/{secret}/data/{rest+}': showOwnData,
  'GET /a/{secret}/confirm': onlyIf(awaitsConfirming, async (asked) => (await calls()).showConfirm(asked)),
  'POST /a/{secret}/confirm': onlyIf(awaitsConfirming, async (asked) => (await calls()).postConfirm(asked)),
  'GET /a/{secret}/call': whileCallable(async (asked) => (await calls()).showCall(asked)),
  'GET /a/{secret}/call/times': whileCallable(async (asked) => (await calls()).showTimes(asked)),
  'GET /a/{secret}/call/book': whileCallable(async (asked) => (await calls()).showTimes(asked)),
  'POST /a/{secret}/call/book': whileCallable(async (asked) => (await calls()).postBook(asked)),
  'GET /a/{secret}/call/suggest': whileCallable(async (asked) => (await calls()).showSuggest(asked)),
  'POST /a/{secret}/call/suggest': whileCallable(async (asked) => (await calls()).postSuggest(asked)),
  'GET /a/{secret}/call/cancel': whileCallable(async (asked) => (await calls()).showCancel(asked)),
  'POST /a/{secret}/call/cancel': whileCallable(async (asked) => (await calls()).postCancel(asked)),
  'GET /a/{secret}/call/file': whileCallable(async (asked) => (await calls()).showFile(asked)),
});
