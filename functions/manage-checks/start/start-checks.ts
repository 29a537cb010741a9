import type { Project } from '#shared/domain/check/check.ts';
import { longestName, longestTitle } from '#shared/domain/limits.ts';
import type { CheckDefaults } from '#shared/domain/organisation/organisation.ts';
import { isLongerThan } from '#shared/domain/text/clean-text.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldLine, fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { pathIdOf } from '../project/project-id.ts';
import { pathIn, type Visit } from '../visit.ts';
import { makeChecks } from './make-checks.ts';
import { planStart, type StartPlan } from './plan-start.ts';
import { linesOf, type PostedList, readPostedList, type Way, ways } from './posted-list.ts';
import { readRows } from './read-rows.ts';
import { goingPage, reviewPage } from './review-page.tsx';
import { readSettings, settingValues } from './settings-fields.tsx';
import { openStart, type StartContext, settingsOf } from './start-context.ts';
import { startPage } from './start-page.tsx';

const fresh = (way: Way): PostedList => ({
  way,
  rows: null,
  skipped: [],
  guessed: null,
  fault: null,
  isFileMissing: false,
});

const wayNamed = (name: string | undefined): Way | null => ways.find((way) => way === name) ?? null;

const withValues = (form: FormValues, changes: Readonly<Record<string, string>>): FormValues =>
  new Map([...form, ...Object.entries(changes).map(([name, value]) => [name, [value]] as const)]);

/** The form with the chosen project's settings where it had another's. */
async function withProject(ports: Ports, context: StartContext, form: FormValues): Promise<FormValues> {
  const { visit, projects } = context;
  const project = projects.find(({ externalId }) => externalId === fieldValue(form, 'project'));
  const chosen = project?.externalId ?? '';
  if (chosen === fieldValue(form, 'settingsOf')) return form;
  const settings = settingValues(await settingsOf(ports, visit, project?.externalId ?? null), visit);
  const own = project === undefined ? {} : { title: project.title ?? '', client: project.clientName ?? '' };
  const kept = [...form].filter(([name]) => !settings.has(name) && !['askRelation', 'hideTitle'].includes(name));
  return withValues(new Map([...kept, ...settings]), { ...own, settingsOf: chosen });
}

/** The empty form, in an earlier project where the address names one. */
export async function showStart(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const context = await openStart(ports, visit);
  const { project = '', way } = visit.request.query;
  const begun: FormValues = new Map([
    ...settingValues(await settingsOf(ports, visit, null), visit),
    ['settingsOf', ['']],
    ['project', [project]],
  ]);
  const form = await withProject(ports, context, begun);
  return startPage({ context, form, list: fresh(wayNamed(way) ?? 'form'), errors: [], faults: [] });
}

/** The project that the form names, or what is wrong with it. */
function readProject(
  { texts, projects }: StartContext,
  form: FormValues,
): Readonly<{ project: Project; errors: FieldErrors }> {
  const earlier = projects.find(({ externalId }) => externalId === fieldValue(form, 'project'));
  const title = fieldLine(form, 'title');
  const client = fieldLine(form, 'client');
  const isUntitled = earlier !== undefined && earlier.title === null;
  const errors = [
    ...(title === '' && !isUntitled ? [{ field: 'title', message: texts.project.nameError }] : []),
    ...(isLongerThan(title, longestTitle) ? [{ field: 'title', message: texts.project.nameTooLong }] : []),
    ...(isLongerThan(client, longestName) ? [{ field: 'client', message: texts.project.clientTooLong }] : []),
  ];
  return {
    project: { externalId: earlier?.externalId ?? null, title: title || null, clientName: client || null },
    errors,
  };
}

/** What is wrong with the list as a whole. */
function listErrors({ texts }: StartContext, list: PostedList): FieldErrors {
  const field = list.way === 'form' ? 'c1-firstName' : list.way;
  if (list.isFileMissing) return [{ field, message: texts.people.fileMissing }];
  if (list.fault !== null) {
    const { code, row, unknown = [] } = list.fault;
    const without = texts.files[code];
    const titles = unknown.join(', ');
    const message = titles === '' ? without : `${without}. ${texts.people.skipped({ titles })}`;
    return [{ field, message: row === null ? message : texts.atRow({ row, message }) }];
  }
  return list.rows !== null && list.rows.length > 0 ? [] : [{ field, message: texts.files.empty }];
}

/** Does what was posted: draws the form anew, shows what would be sent, or sends it. */
export async function takeStart(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const context = await openStart(ports, visit);
  const act = fieldValue(visit.form, 'act');
  const posted = await withProject(ports, context, visit.form);
  const other = wayNamed(act.startsWith('way-') ? act.slice('way-'.length) : undefined);
  if (other !== null) return startPage({ context, form: posted, list: fresh(other), errors: [], faults: [] });
  const list = await readPostedList(posted, visit.files.get('file'), act);
  const skipped = list.skipped.join(', ');
  const form = skipped === '' ? posted : withValues(posted, { skipped });
  if (act === 'add') {
    const longer = withValues(form, { lines: String(linesOf(form) + 1) });
    return startPage({ context, form: longer, list, errors: [], faults: [] });
  }
  if (act === 'use' || act === 'again') return startPage({ context, form, list, errors: [], faults: [] });

  const { project, errors: projectErrors } = readProject(context, form);
  const settings = readSettings(context, form);
  const people = readPeople(context, list, 'settings' in settings ? settings.settings : null);
  const errors = [...projectErrors, ...listErrors(context, list), ...('errors' in settings ? settings.errors : [])];
  const again = { context, form, list };
  if (act === 'edit') return startPage({ ...again, errors: [], faults: [] });
  if (errors.length > 0 || people.faults.length > 0 || act === 'reread' || 'errors' in settings) {
    return startPage({ ...again, errors, faults: people.faults });
  }
  const given = { form, rows: list.rows ?? [], people: people.candidates, project, settings: settings.settings };
  const plan = await planStart(ports, visit, given);
  if ('errors' in plan) {
    return startPage({
      ...again,
      errors: [{ field: 'candidateLanguage', message: context.texts.settings.wrong }],
      faults: [],
    });
  }
  if (act !== 'send') return reviewPage({ context, plan, form, errors: [] });
  const refused = sendErrors(context, plan);
  if (refused.length > 0) return reviewPage({ context, plan, form, errors: refused });
  const done = await makeChecks(ports, visit, plan, doneIn(form, plan.starting.length));
  if (done < plan.starting.length) return goingPage({ context, plan, form, done });
  return redirect(
    pathIn(visit, `projects/${pathIdOf(plan.project.externalId)}`, { started: String(plan.starting.length) }),
  );
}

function sendErrors(
  { texts }: StartContext,
  plan: Pick<StartPlan, 'known' | 'isAgainTicked' | 'starting' | 'already'>,
): FieldErrors {
  const { review } = texts;
  return [
    ...(plan.known !== null && !plan.isAgainTicked ? [{ field: 'again', message: review.again.needed }] : []),
    ...(plan.starting.length === 0 ? [{ field: `also-${plan.already[0]?.row ?? 1}`, message: review.nobody }] : []),
  ];
}

/** How many an earlier post of this run has made. */
function doneIn(form: FormValues, all: number): number {
  const done = Number(fieldValue(form, 'done'));
  return Number.isInteger(done) && done > 0 && done < all ? done : 0;
}

function readPeople(
  { visit }: StartContext,
  list: PostedList,
  settings: CheckDefaults | null,
): ReturnType<typeof readRows> {
  if (settings === null || list.rows === null) return { candidates: [], faults: [] };
  return readRows(list.rows, {
    channel: settings.candidateChannel,
    language: settings.candidateLanguage ?? visit.organisation.language,
    organisation: visit.organisation,
  });
}
