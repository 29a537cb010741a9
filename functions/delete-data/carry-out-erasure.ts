import { entriesOfErasure } from '#shared/domain/audit/entries-of-erasure.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { endForErasure } from '#shared/domain/decisions/end-for-erasure.ts';
import { eraseReader } from '#shared/domain/decisions/erase-reader.ts';
import { eraseReferee } from '#shared/domain/decisions/erase-referee.ts';
import { erasedEventType, type ToldEvent } from '#shared/domain/push/told-event.ts';
import {
  countSteps,
  type Erasure,
  type ErasureStep,
  erasureDueAt,
  erasureEndsAt,
  keptOf,
  settleErasure,
} from '#shared/domain/subjects/erasure.ts';
import { peopleOf } from '#shared/domain/subjects/people-of.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { beginDeletion, goOn } from './delete-check.ts';
import type { DeletionPorts } from './deletion-ports.ts';

type Place = Readonly<{ organisationId: string; erasureId: string }>;

/**
 * Takes somebody out of every check in which they have a part, as far as nothing stands against it. Each step can be
 * done again; what is kept under a hold is looked at again until it may go.
 */
export async function carryOutErasure(ports: DeletionPorts, { organisationId, erasureId }: Place): Promise<void> {
  const erasure = await ports.erasures.load(organisationId, erasureId);
  if (erasure === null) return;
  if (erasure.doneAt !== null) return lookAtLast(ports, erasure);
  const steps: ErasureStep[] = [];
  for (const step of erasure.steps) steps.push(step.state === 'erased' ? step : await takeOut(ports, erasure, step));
  const now = ports.clock();
  const settled = settleErasure(erasure, steps, now);
  const told = settled.tells > erasure.tells ? toldErasure(settled, now) : null;
  const entries = entriesOfErasure(erasure, steps, now);
  await ports.erasures.save(settled, { dueAt: erasureDueAt(settled, now), told, entries });
  if (settled.doneAt === null) return;
  countMetric('SubjectsErased');
  log('subject_erased', { organisationId });
}

/** Whose check goes on without them. */
const isPart = (role: ErasureStep['role']): boolean => role === 'referee' || role === 'reader';

const inState = (step: ErasureStep, state: ErasureStep['state'], kept: ErasureStep['kept'] = null): ErasureStep => ({
  ...step,
  state,
  kept,
});

async function takeOut(ports: DeletionPorts, erasure: Erasure, step: ErasureStep): Promise<ErasureStep> {
  const { checkId, role, person } = step;
  const standing = await ports.deletions.find(checkId);
  if (standing?.state === 'going') await goOn(ports, standing.check, standing.deletion);
  if (standing?.state !== 'kept') return inState(step, 'erased');
  const { file } = standing;
  const known = peopleOf(file).find(({ id }) => id === person);
  // A person whose address has changed or gone is somebody else, or has been erased already.
  const isThey = known !== undefined && ports.subjects.isOf(erasure, erasure.hashes, known.contacts);
  if (!isThey) {
    if (known === undefined && isPart(role))
      await ports.deletions.emptyPerson(checkId, person, erasureEndsAt(ports.clock()));
    return inState(step, 'erased');
  }
  const kept = keptOf(file, known, ports.clock());
  if (kept !== null) return inState(step, 'kept', kept);
  if (role === 'candidate') {
    if (isUnderWay(file.check.status)) return endFirst(ports, step);
    await beginDeletion(ports, file, 'erasure');
    const after = await ports.deletions.find(checkId);
    return inState(step, after?.state === 'kept' ? 'waiting' : 'erased');
  }
  const context = { now: ports.clock(), newId: ports.newId };
  const erase = role === 'referee' ? eraseReferee : eraseReader;
  const { outcome } = await ports.checks.change(checkId, (current) => erase(current, person, context));
  if (outcome === 'conflict') return inState(step, 'waiting');
  await ports.deletions.emptyPerson(checkId, person, erasureEndsAt(ports.clock()));
  return inState(step, 'erased');
}

/** Its recruiter is told, while there is a check to tell of; it goes when it is looked at next. */
async function endFirst(ports: DeletionPorts, step: ErasureStep): Promise<ErasureStep> {
  await ports.checks.change(step.checkId, (current) => endForErasure(current, { now: ports.clock() }));
  return inState(step, 'waiting');
}

const toldErasure = (erasure: Erasure, at: string): ToldEvent => ({
  checkId: erasure.id,
  organisationId: erasure.organisationId,
  live: erasure.live,
  number: erasure.tells,
  type: erasedEventType,
  at,
  note: null,
  source: null,
  snapshot: null,
  erasure: {
    id: erasure.id,
    checkIds: [...new Set(erasure.steps.filter(({ state }) => state === 'erased').map(({ checkId }) => checkId))],
    counts: { erased: countSteps(erasure, 'erased'), kept: countSteps(erasure, 'kept') },
  },
});

/** Deletes what a slow process has written meanwhile about a person whose check goes on. */
async function lookAtLast(ports: DeletionPorts, erasure: Erasure): Promise<void> {
  for (const { checkId, role, person, state } of erasure.steps) {
    if (state === 'erased' && isPart(role))
      await ports.deletions.emptyPerson(checkId, person, erasureEndsAt(ports.clock()));
  }
  await ports.erasures.save(erasure, { dueAt: null, told: null });
}
