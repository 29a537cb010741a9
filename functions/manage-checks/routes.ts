import type { CheckFile } from '#shared/domain/check-file.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { type HttpResponse, redirect } from '#shared/web/http.ts';
import { answerCall } from './call/answer-call.ts';
import { openReport } from './check/open-report.ts';
import { showCheck } from './check/show-check.tsx';
import { showLink } from './check/show-link.tsx';
import { notFoundPage } from './not-found.tsx';
import { searchChecks } from './overview/search-checks.tsx';
import { showOverview } from './overview/show-overview.ts';
import type { Ports } from './ports.ts';
import { answerSettings } from './settings/answer-settings.ts';
import { signOut, signOutEverywhere } from './sign-in/sign-out.ts';
import { addRefereeStep } from './steps/add-referee-step.tsx';
import { askCandidateStep } from './steps/ask-candidate-step.tsx';
import { askForMoreStep } from './steps/ask-for-more-step.tsx';
import { correctCandidateStep } from './steps/correct-candidate-step.tsx';
import { cancelStep, concludeStep, reopenStep } from './steps/ending-steps.tsx';
import { prolongStep } from './steps/prolong-step.tsx';
import { correctRefereeStep, removeRefereeStep, requestRefereeStep } from './steps/referee-steps.tsx';
import { makeLinkStep, revokeLinkStep } from './steps/report-link-steps.tsx';
import type { Step } from './steps/step.ts';
import { takeStep } from './steps/take-step.ts';
import { pathIn, type Visit } from './visit.ts';

/** Steps of a check by their address under its page; `:` stands before a parameter. */
const steps: Readonly<Record<string, Step>> = {
  ask: askCandidateStep,
  add: addRefereeStep,
  candidate: correctCandidateStep,
  more: askForMoreStep,
  prolong: prolongStep,
  conclude: concludeStep,
  cancel: cancelStep,
  reopen: reopenStep,
  links: makeLinkStep,
  'referees/:referee/send': requestRefereeStep,
  'referees/:referee/correct': correctRefereeStep,
  'referees/:referee/remove': removeRefereeStep,
  'links/:link/revoke': revokeLinkStep,
};

type Params = Readonly<Record<string, string>>;

/** The parameters of an address that a pattern fits; null when it does not. */
function paramsOf(pattern: string, segments: readonly string[]): Params | null {
  const parts = pattern.split('/');
  if (parts.length !== segments.length) return null;
  const fits = parts.every((part, index) => part.startsWith(':') || part === segments[index]);
  if (!fits) return null;
  return Object.fromEntries(
    parts.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), segments[index] ?? '']] : [])),
  );
}

/** A page of somebody who has signed in, by its address under the organisation. */
export async function answer(ports: Ports, visit: Visit, segments: readonly string[]): Promise<HttpResponse> {
  const [place, checkId = '', ...rest] = segments;
  const isPost = visit.request.method === 'POST';
  if (place === 'settings') return answerSettings(ports, visit, segments.slice(1));
  if (place === 'sign-out' && isPost) return signOut(ports, visit);
  if (place === 'sign-out-everywhere' && isPost) return signOutEverywhere(ports, visit);
  if (place === undefined || place.startsWith('sign-out')) return redirect(pathIn(visit, 'checks'));
  if (place !== 'checks') return notFoundPage(visit);
  if (segments.length === 1) return showOverview(ports, visit);
  if (checkId === 'search') return isPost ? searchChecks(ports, visit) : redirect(pathIn(visit, 'checks'));
  const file = hasIdShape('chk', checkId) ? await ports.checks.load(checkId) : null;
  if (file === null || file.check.organisationId !== visit.organisation.id) return notFoundPage(visit);
  return answerCheck(ports, visit, file, rest);
}

async function answerCheck(
  ports: Ports,
  visit: Visit,
  file: CheckFile,
  segments: readonly string[],
): Promise<HttpResponse> {
  if (segments.length === 0) return showCheck(ports, visit, file);
  if (segments[0] === 'calls') return answerCall(ports, visit, file, segments.slice(1));
  if (segments[0] === 'report') return openReport(ports, visit, file);
  if (segments[0] === 'links' && segments.length === 2) return showLink(ports, visit, file, segments[1] ?? '');
  for (const [pattern, step] of Object.entries(steps)) {
    const params = paramsOf(pattern, segments);
    if (params === null) continue;
    const texts = await loadStepTexts(visit.reading.language);
    return takeStep(ports, step, { visit, texts, file, params, newId: ports.newId });
  }
  return notFoundPage(visit);
}
