import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import { isOver, runBulk } from '#shared/domain/bulk/run-bulk.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { isSendable, parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parseName } from '#shared/domain/contact/parse-name.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { type BulkAct, type BulkJob, type BulkWish, bulkActs } from '#shared/domain/ports/bulk-jobs.ts';
import { addDays } from '#shared/domain/time.ts';
import { loadQueueTexts } from '#shared/i18n/recruiter/queue/load.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { fieldLine, fieldValue, fieldValues } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { notFoundPage } from '../not-found.tsx';
import { collectAll, collectQueue, countParts } from '../overview/collect-queue.ts';
import { readFilter } from '../overview/list-filter.ts';
import { queuePage } from '../overview/queue-page.tsx';
import type { Ports } from '../ports.ts';
import { readLastDay } from '../schema.ts';
import { actBy, pathIn, type Visit } from '../visit.ts';
import { type BulkTexts, confirmPage, dayValue } from './confirm-page.tsx';
import { planBulk } from './plan-bulk.ts';
import { resultPage } from './result-page.tsx';

/** Checks that one run takes. */
const mostChecks = 500;
const usualDays = 7;
/** The function answers within ten; what is left goes on by itself, or with the next request. */
const secondsForChecks = 6;

const actNamed = (name: string | undefined): BulkAct | null => bulkActs.find((act) => act === name) ?? null;

const isSure = ({ form }: Visit): boolean => fieldValue(form, 'sure') === 'yes';

const loadTexts = async (visit: Visit): Promise<BulkTexts> => {
  const [queue, steps] = await Promise.all([
    loadQueueTexts(visit.reading.language),
    loadStepTexts(visit.reading.language),
  ]);
  return { queue, steps };
};

/** `most`: there were more. `known`: those of them that stand in the list that the address asks for. */
type Chosen = Readonly<{ ids: readonly string[]; most: number | null; known: readonly CheckFile[] }>;

/** The checks that were marked, or all that the address asks for. */
async function readChosen(ports: Ports, visit: Visit): Promise<Chosen> {
  const { form, request } = visit;
  const isAll = request.method !== 'POST' || fieldValue(form, 'all') === '1';
  if (isAll) {
    const isEnough = (files: readonly CheckFile[]): boolean => files.length > mostChecks;
    const found = await collectAll(ports, visit, readFilter(request.query), isEnough);
    const files = found.files.slice(0, mostChecks);
    const isMore = found.next !== null || files.length < found.files.length;
    return { ids: files.map(({ check }) => check.id), most: isMore ? files.length : null, known: files };
  }
  const given = [
    ...fieldValues(form, 'id'),
    ...fieldValue(form, 'page').split(' '),
    ...fieldValue(form, 'ids').split(' '),
  ];
  const ids = [...new Set(given)].filter((id) => hasIdShape('chk', id));
  const list =
    ids.length === 0 || isSure(visit) ? [] : await collectQueue(ports, visit, readFilter(request.query), null);
  return {
    ids: ids.slice(0, mostChecks),
    most: ids.length > mostChecks ? mostChecks : null,
    known: list.flatMap(({ files }) => files),
  };
}

/** What is wished, with what the form says of it. */
function readWish(
  visit: Visit,
  { queue, steps }: BulkTexts,
  act: BulkAct,
): Readonly<{ wish: BulkWish; errors: FieldErrors }> {
  const { form, organisation, now } = visit;
  const nothing: BulkWish = { act, lastDay: null, recruiter: null };
  if (act === 'prolong') {
    const usual = dayValue(visit, addDays(now, usualDays));
    const read = (from: typeof form) => readLastDay(from, steps.fields, organisation.offsetChanges, now);
    const suggested = read(new Map([['lastDay', [usual]]]));
    const day = form.has('lastDay') ? read(form) : suggested;
    return { wish: { ...nothing, lastDay: day.value ?? suggested.value }, errors: day.errors };
  }
  if (act !== 'hand') return { wish: nothing, errors: [] };
  const name = parseName(fieldLine(form, 'newName'));
  const email = parseEmail(fieldLine(form, 'newEmail'));
  const errors = [
    ...(name === null ? [{ field: 'newName', message: queue.bulk.newNameError }] : []),
    ...(email === null || !isSendable(email) ? [{ field: 'newEmail', message: queue.bulk.newEmailError }] : []),
  ];
  return { wish: { ...nothing, recruiter: name === null || email === null ? null : { name, email } }, errors };
}

/** Nothing was marked: the list again, with that said. */
async function nothingMarked(ports: Ports, visit: Visit, texts: BulkTexts): Promise<HttpResponse> {
  const filter = readFilter(visit.request.query);
  const reading = collectQueue(ports, visit, filter, null);
  const [parts, counts] = await Promise.all([reading, countParts(ports, visit, filter, reading, true)]);
  return queuePage(visit, { filter, parts, counts, isFirstPage: true, error: texts.queue.noneMarked });
}

/** Of a handover it is seen only who it is about: to whom, the form asks. */
const shownWish = (wish: BulkWish): BulkWish =>
  wish.act === 'hand' && wish.recruiter === null ? { ...wish, recruiter: { name: '–', email: '–' } } : wish;

/** What is about to be done with many checks; once somebody is sure, it is done. */
export async function answerBulk(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const { form, request } = visit;
  const act = actNamed(request.method === 'POST' ? fieldValue(form, 'do') : request.query['do']);
  if (act === null) return redirect(pathIn(visit, 'checks'));
  const [texts, { ids, most, known }] = await Promise.all([loadTexts(visit), readChosen(ports, visit)]);
  if (ids.length === 0 && request.method === 'POST') return nothingMarked(ports, visit, texts);
  const { wish, errors } = readWish(visit, texts, act);
  const drawn = fieldValue(form, 'job');
  const jobId = hasIdShape('blk', drawn) ? drawn : ports.newId('blk');
  if (!isSure(visit) || errors.length > 0) {
    const lines = await planBulk(ports, visit, { wish: shownWish(wish), ids, known });
    return confirmPage({ visit, texts, wish, lines, ids, most, errors: isSure(visit) ? errors : [], jobId });
  }
  const job = await ports.bulkJobs.create({
    id: jobId,
    organisationId: visit.organisation.id,
    live: visit.session.live,
    actorId: visit.actor.id ?? '',
    by: {
      name: visit.session.name,
      email: visit.session.email,
      ...(visit.session.byKey === true && { throughAts: true }),
    },
    startedAt: visit.now,
    wish,
    entries: ids.map((checkId) => ({ checkId, result: null })),
    version: 1,
  });
  if (isTheirs(visit, job)) await goOn(ports, visit, job);
  return redirect(pathIn(visit, `checks/bulk/${job.id}`));
}

const goOn = (ports: Ports, visit: Visit, job: BulkJob): Promise<void> =>
  runBulk(ports, { ...visit, act: actBy(visit, null) }, job, secondsForChecks);

const isTheirs = ({ session, actor }: Visit, job: BulkJob): boolean =>
  job.live === session.live && job.actorId === (actor.id ?? '');

/** What became of it, or a little more of it. It is shown to who does it alone. */
export async function followBulk(ports: Ports, visit: Visit, id: string): Promise<HttpResponse> {
  const job = hasIdShape('blk', id) ? await ports.bulkJobs.load(visit.organisation.id, id) : null;
  if (job === null || !isTheirs(visit, job)) return notFoundPage(visit);
  if (visit.request.method === 'POST') {
    if (!isOver(job)) await goOn(ports, visit, job);
    return redirect(pathIn(visit, `checks/bulk/${job.id}`));
  }
  const texts = await loadTexts(visit);
  const rows = await Promise.all(
    job.entries.flatMap(({ checkId, result }) =>
      result === null
        ? []
        : [
            ports.checks.load(checkId).then((file) => ({
              checkId,
              result,
              file: file !== null && maySeeCheck(file, visit) ? file : null,
            })),
          ],
    ),
  );
  return resultPage({ visit, texts, job, rows });
}
