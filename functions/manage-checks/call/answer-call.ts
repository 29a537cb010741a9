import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { mayCall } from '#shared/domain/decisions/may-call.ts';
import { loadCallDeskTexts } from '#shared/i18n/recruiter/call/load.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { deskMessage, notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Visit } from '../visit.ts';
import { callPage } from './call-page.tsx';
import { callSteps } from './call-steps.tsx';
import { callOfReferee } from './call-view.ts';
import { openGuide } from './guide.ts';
import { writeCall } from './write-call.ts';

type CallStep = Readonly<{ referee: string; step: string }>;

/** A step about a referee's call: `move`, `accept`, `cancel`. */
export async function takeCallStep(
  ports: Ports,
  visit: Visit,
  file: CheckFile,
  params: CallStep,
): Promise<HttpResponse> {
  const steps = callSteps(await loadCallDeskTexts(visit.reading.language));
  const step = Object.hasOwn(steps, params.step) ? steps[params.step] : undefined;
  if (step === undefined || !file.referees.some(({ id }) => id === params.referee)) return notFoundPage(visit);
  const { language } = visit.reading;
  const [texts, signals] = await Promise.all([loadStepTexts(language), loadSignalTexts(language)]);
  return takeStep(ports, step, { visit, texts, signals, file, params, newId: ports.newId });
}

/** The page of a referee's call. */
export async function answerCall(
  ports: Ports,
  visit: Visit,
  file: CheckFile,
  refereeId: string,
): Promise<HttpResponse> {
  const referee = file.referees.find(({ id }) => id === refereeId);
  if (referee === undefined) return notFoundPage(visit);
  const words = await loadCallDeskTexts(visit.reading.language);
  const view = { visit, file, referee, words };
  const name = { referee: fullName(referee) };
  const call = callOfReferee(referee);
  const gone = referee.call?.state === 'held' ? words.held(name) : words.none(name);
  if (call === null || !mayCall(file, referee, visit.now)) {
    return deskMessage(visit, visit.request.method === 'POST' ? 409 : 200, { title: words.title(name), text: gone });
  }
  const guide = await openGuide(ports, view, await ports.checks.loadDraft(file.check.id, referee.id));
  if (guide === null) return notFoundPage(visit);
  return visit.request.method === 'POST' && call.state === 'booked'
    ? writeCall(ports, view, call, guide)
    : callPage(view, call, guide);
}
