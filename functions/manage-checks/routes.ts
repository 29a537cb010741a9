import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import { entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage, unroutedDesk } from './not-found.tsx';
import type { SearchHits } from './overview/search-hits.ts';
import type { Ports } from './ports.ts';
import { pathIn, type Visit } from './visit.ts';

/** `file`: the check that the address names, if there is one, whoever's it is. `hits`: of what was searched for. */
type Asked = Readonly<{ ports: Ports; visit: Visit; file: CheckFile | null; hits: SearchHits | null }>;
type OfCheck = Asked & Readonly<{ file: CheckFile }>;
type Answer = HttpResponse | Promise<HttpResponse>;

const toChecks = ({ visit }: Asked): HttpResponse => redirect(pathIn(visit, 'checks'));
const toPeople = ({ visit }: Asked): HttpResponse => redirect(pathIn(visit, 'people'));

/** Every page of a check that somebody reads is in the audit trail. */
async function noteReading({ ports, visit, file }: OfCheck, act: 'check.read' | 'report.followed'): Promise<void> {
  if (visit.request.method !== 'GET') return;
  await ports.audit.noteReading(entryOfCheck(file.check, act, visit.actor, visit.now));
}

/** For a check that this visit may see; another one is answered as one that is not there. */
const withCheck =
  <Params extends Readonly<{ check: string }>>(
    answer: (asked: OfCheck, params: Params) => Answer,
    reading: 'check.read' | 'report.followed' = 'check.read',
  ) =>
  async ({ ports, visit, file }: Asked, params: Params): Promise<HttpResponse> => {
    if (file === null) return (await import('./absent-check.tsx')).absentCheck(ports, visit, params.check);
    if (!maySeeCheck(file, visit)) return notFoundPage(visit);
    const asked = { ports, visit, file, hits: null };
    const [answered] = await Promise.all([answer(asked, params), noteReading(asked, reading)]);
    return answered;
  };

const audit = () => import('./audit/answer-audit.ts');
const deletions = () => import('./deletions/answer-deletions.ts');
const people = () => import('./people/answer-people.ts');
const settings = () => import('./settings/answer-settings.ts');
const editor = () => import('./templates/editor/answer-editor.ts');
const templates = () => import('./templates/answer-templates.ts');
const bulk = () => import('./bulk/answer-bulk.ts');
const starting = () => import('./start/start-checks.ts');
const leaving = () => import('./sign-in/sign-out.ts');

const answerCall = withCheck<Readonly<{ check: string; referee: string }>>(
  async ({ ports, visit, file }, { referee }) =>
    (await import('./call/answer-call.ts')).answerCall(ports, visit, file, referee),
);

const takeCallStep = withCheck<Readonly<{ check: string; referee: string; step: string }>>(
  async ({ ports, visit, file }, { referee, step }) =>
    (await import('./call/answer-call.ts')).takeCallStep(ports, visit, file, { referee, step }),
);

const takeStep = withCheck<Readonly<{ check: string; step: string }>>(async ({ ports, visit, file }, params) => {
  const [{ findStep }, taking, texts, signals] = await Promise.all([
    import('./steps/find-step.ts'),
    import('./steps/take-step.ts'),
    loadStepTexts(visit.reading.language),
    loadSignalTexts(visit.reading.language),
  ]);
  const found = findStep(visit.request.method, params.step);
  if (found.outcome !== 'found') return unroutedDesk(found, visit);
  const place = { visit, texts, signals, file, params: found.params, newId: ports.newId };
  if (found.params['passage'] === undefined) return taking.takeStep(ports, found.value, place);
  const { loadAnswersBeside } = await import('./steps/answers-beside.ts');
  const answers = await loadAnswersBeside(ports, place, found.params['referee'] ?? '');
  return taking.takeStep(ports, found.value, { ...place, answers });
});

/** The pages of somebody who has signed in, under the organisation. What a page needs is loaded when it is asked for. */
export const route = createPageRouter<Asked>()({
  'GET /o/{organisation}': toChecks,
  'GET /o/{organisation}/sign-out': toChecks,
  'POST /o/{organisation}/sign-out': async ({ ports, visit }) => (await leaving()).signOut(ports, visit),
  'GET /o/{organisation}/sign-out-everywhere': toChecks,
  'POST /o/{organisation}/sign-out-everywhere': async ({ ports, visit }) =>
    (await leaving()).signOutEverywhere(ports, visit),
  'GET /o/{organisation}/sessions': async ({ ports, visit }) =>
    (await import('./sign-in/own-sessions.tsx')).showSessions(ports, visit),
  'POST /o/{organisation}/sessions': async ({ ports, visit }) =>
    (await import('./sign-in/own-sessions.tsx')).endSession(ports, visit),

  'GET /o/{organisation}/checks': async ({ ports, visit }) =>
    (await import('./overview/show-overview.ts')).showOverview(ports, visit),
  'GET /o/{organisation}/checks/search': toChecks,
  'POST /o/{organisation}/checks/search': async ({ ports, visit, hits }) =>
    (await import('./overview/search-checks.tsx')).searchChecks(ports, visit, hits),

  'GET /o/{organisation}/checks/new': async ({ ports, visit }) => (await starting()).showStart(ports, visit),
  'POST /o/{organisation}/checks/new': async ({ ports, visit }) => (await starting()).takeStart(ports, visit),
  'GET /o/{organisation}/checks/csv': async ({ ports, visit }) =>
    (await import('./overview/list-file.ts')).listFile(ports, visit),
  'GET /o/{organisation}/checks/bulk': async ({ ports, visit }) => (await bulk()).answerBulk(ports, visit),
  'POST /o/{organisation}/checks/bulk': async ({ ports, visit }) => (await bulk()).answerBulk(ports, visit),
  'GET /o/{organisation}/checks/bulk/{job}': async ({ ports, visit }, { job }) =>
    (await bulk()).followBulk(ports, visit, job),
  'POST /o/{organisation}/checks/bulk/{job}': async ({ ports, visit }, { job }) =>
    (await bulk()).followBulk(ports, visit, job),
  'GET /o/{organisation}/projects': toChecks,
  'GET /o/{organisation}/projects/{project}': async ({ ports, visit }, { project }) =>
    (await import('./project/show-project.tsx')).showProject(ports, visit, project),
  'GET /o/{organisation}/projects/{project}/settings': async ({ ports, visit }, { project }) =>
    (await import('./project/project-settings.tsx')).answerProjectSettings(ports, visit, project),
  'POST /o/{organisation}/projects/{project}/settings': async ({ ports, visit }, { project }) =>
    (await import('./project/project-settings.tsx')).answerProjectSettings(ports, visit, project),

  'GET /o/{organisation}/checks/{check}': withCheck(async ({ ports, visit, file }) =>
    (await import('./check/show-check.tsx')).showCheck(ports, visit, file),
  ),
  'GET /o/{organisation}/checks/{check}/report': withCheck(
    async ({ ports, visit, file }) => (await import('./check/open-report.ts')).openReport(ports, visit, file),
    'report.followed',
  ),
  'GET /o/{organisation}/checks/{check}/notes': withCheck(({ visit, file }) =>
    redirect(pathIn(visit, `checks/${file.check.id}`)),
  ),
  'POST /o/{organisation}/checks/{check}/notes': withCheck(async ({ ports, visit, file }) =>
    (await import('./check/notes-panel.tsx')).addNote(ports, visit, file),
  ),
  'GET /o/{organisation}/checks/{check}/candidate-link': withCheck(async ({ ports, visit, file }) =>
    (await import('./check/show-candidate-link.tsx')).showCandidateLink(ports, visit, file),
  ),
  'GET /o/{organisation}/checks/{check}/links/{link}': withCheck(async ({ ports, visit, file }, { link }) =>
    (await import('./check/show-link.tsx')).showLink(ports, visit, file, link),
  ),
  'GET /o/{organisation}/checks/{check}/messages/{message}/again': withCheck(({ visit, file }) =>
    redirect(pathIn(visit, `checks/${file.check.id}`)),
  ),
  'POST /o/{organisation}/checks/{check}/messages/{message}/again': withCheck(
    async ({ ports, visit, file }, { message }) =>
      (await import('./check/send-again.ts')).sendAgain(ports, visit, file, message),
  ),
  'GET /o/{organisation}/checks/{check}/calls/{referee}': answerCall,
  'POST /o/{organisation}/checks/{check}/calls/{referee}': answerCall,
  'GET /o/{organisation}/checks/{check}/calls/{referee}/{step}': takeCallStep,
  'POST /o/{organisation}/checks/{check}/calls/{referee}/{step}': takeCallStep,
  'GET /o/{organisation}/checks/{check}/{step+}': takeStep,
  'POST /o/{organisation}/checks/{check}/{step+}': takeStep,

  'GET /o/{organisation}/templates': async ({ ports, visit }) => (await templates()).answerTemplates(ports, visit),
  'GET /o/{organisation}/templates/new': async ({ ports, visit }) => (await editor()).answerNew(ports, visit),
  'POST /o/{organisation}/templates/new': async ({ ports, visit }) => (await editor()).answerNew(ports, visit),
  'GET /o/{organisation}/templates/{template}/{step}': async ({ ports, visit }, { template, step }) =>
    (await editor()).answerEditor(ports, visit, template, step),
  'POST /o/{organisation}/templates/{template}/{step}': async ({ ports, visit }, { template, step }) =>
    (await editor()).answerEditor(ports, visit, template, step),
  'GET /o/{organisation}/templates/{template}': async ({ ports, visit }, { template }) =>
    (await templates()).answerTemplate(ports, visit, template),

  'GET /o/{organisation}/people': async ({ ports, visit }) => (await people()).showPeople(ports, visit),
  'POST /o/{organisation}/people': async ({ ports, visit }) => (await people()).findPerson(ports, visit),
  'GET /o/{organisation}/people/copy': toPeople,
  'POST /o/{organisation}/people/copy': async ({ ports, visit }) => (await people()).copyPerson(ports, visit, 'page'),
  'GET /o/{organisation}/people/file': toPeople,
  'POST /o/{organisation}/people/file': async ({ ports, visit }) => (await people()).copyPerson(ports, visit, 'file'),
  'GET /o/{organisation}/people/erase': toPeople,
  'POST /o/{organisation}/people/erase': async ({ ports, visit }) => (await people()).erasePerson(ports, visit),
  'GET /o/{organisation}/people/requests/{request}': async ({ ports, visit }, { request }) =>
    (await people()).showRequest(ports, visit, request),

  'GET /o/{organisation}/deletions': async ({ ports, visit }) => (await deletions()).listDeletions(ports, visit),
  'GET /o/{organisation}/deletions/certificate': async ({ ports, visit }) =>
    (await deletions()).showPeriod(ports, visit, 'page'),
  'GET /o/{organisation}/deletions/certificate/pdf': async ({ ports, visit }) =>
    (await deletions()).showPeriod(ports, visit, 'pdf'),
  'GET /o/{organisation}/deletions/{check}': async ({ ports, visit }, { check }) =>
    (await deletions()).showOne(ports, visit, check, 'page'),
  'GET /o/{organisation}/deletions/{check}/pdf': async ({ ports, visit }, { check }) =>
    (await deletions()).showOne(ports, visit, check, 'pdf'),

  'GET /o/{organisation}/audit': async ({ ports, visit }) => (await audit()).showAudit(ports, visit),
  'POST /o/{organisation}/audit': async ({ ports, visit }) => (await audit()).filterAudit(ports, visit),

  'GET /o/{organisation}/settings': async ({ visit }) => (await settings()).listSettings(visit),
  'GET /o/{organisation}/settings/{setting}': async ({ ports, visit }, { setting }) =>
    (await settings()).answerSetting(ports, visit, setting),
  'POST /o/{organisation}/settings/{setting}': async ({ ports, visit }, { setting }) =>
    (await settings()).answerSetting(ports, visit, setting),
});
