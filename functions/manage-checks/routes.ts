import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from './not-found.tsx';
import { searchChecks } from './overview/search-checks.tsx';
import { showOverview } from './overview/show-overview.ts';
import type { Ports } from './ports.ts';
import { pathIn, type Visit } from './visit.ts';

/** A page of somebody who has signed in, by its address under the organisation. */
export async function answer(ports: Ports, visit: Visit, segments: readonly string[]): Promise<HttpResponse> {
  const [place, checkId = '', ...rest] = segments;
  const isPost = visit.request.method === 'POST';
  if (place === 'settings') {
    return (await import('./settings/answer-settings.ts')).answerSettings(ports, visit, segments.slice(1));
  }
  if (place === 'templates') {
    return (await import('./templates/answer-templates.ts')).answerTemplates(ports, visit, segments.slice(1));
  }
  if ((place === 'sign-out' || place === 'sign-out-everywhere') && isPost) {
    const { signOut, signOutEverywhere } = await import('./sign-in/sign-out.ts');
    return place === 'sign-out' ? signOut(ports, visit) : signOutEverywhere(ports, visit);
  }
  if (place === undefined || place.startsWith('sign-out')) return redirect(pathIn(visit, 'checks'));
  if (place !== 'checks') return notFoundPage(visit);
  if (segments.length === 1) return showOverview(ports, visit);
  if (checkId === 'search') return isPost ? searchChecks(ports, visit) : redirect(pathIn(visit, 'checks'));
  const file = hasIdShape('chk', checkId) ? await ports.checks.load(checkId) : null;
  const isOurs = file?.check.organisationId === visit.organisation.id && file.check.live === visit.session.live;
  if (file === null || !isOurs) return notFoundPage(visit);
  return answerCheck(ports, visit, file, rest);
}

/** The overview is what is opened most; whatever else a process needs is loaded when it is asked for. */
async function answerCheck(
  ports: Ports,
  visit: Visit,
  file: CheckFile,
  segments: readonly string[],
): Promise<HttpResponse> {
  if (segments.length === 0) return (await import('./check/show-check.tsx')).showCheck(ports, visit, file);
  if (segments[0] === 'calls') {
    return (await import('./call/answer-call.ts')).answerCall(ports, visit, file, segments.slice(1));
  }
  if (segments[0] === 'messages' && segments[2] === 'again' && segments.length === 3) {
    if (visit.request.method !== 'POST') return redirect(pathIn(visit, `checks/${file.check.id}`));
    return (await import('./check/send-again.ts')).sendAgain(ports, visit, file, segments[1] ?? '');
  }
  if (segments[0] === 'report') return (await import('./check/open-report.ts')).openReport(ports, visit, file);
  if (segments[0] === 'links' && segments.length === 2) {
    return (await import('./check/show-link.tsx')).showLink(ports, visit, file, segments[1] ?? '');
  }
  const [{ findStep }, { takeStep }, texts] = await Promise.all([
    import('./steps/find-step.ts'),
    import('./steps/take-step.ts'),
    loadStepTexts(visit.reading.language),
  ]);
  const found = findStep(segments);
  if (found === null) return notFoundPage(visit);
  return takeStep(ports, found.step, { visit, texts, file, params: found.params, newId: ports.newId });
}
