import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { deleteWaitingAnswers, passObjection } from '#shared/domain/decisions/decide-objection.ts';
import { announceIdleEnd, endIdleCheck } from '#shared/domain/decisions/end-idle-check.ts';
import { forgetContact, forgetLeftOut } from '#shared/domain/decisions/forget-contact.ts';
import { forgetMarks } from '#shared/domain/decisions/leave-mark.ts';
import { maxRetentionMonths } from '#shared/domain/limits.ts';
import { nextDeletion } from '#shared/domain/retention/next-deletion.ts';
import { log } from '#shared/observability/log.ts';
import type { LogCode } from '#shared/observability/log-codes.ts';
import { countMetric } from '#shared/observability/metrics.ts';
import { beginDeletion, goOn, lookAtLast } from './delete-check.ts';
import type { DeletionPorts } from './deletion-ports.ts';

/** Does to a check what is due by now. */
export async function lookAtCheck(ports: DeletionPorts, checkId: string): Promise<void> {
  const standing = await ports.deletions.find(checkId);
  if (standing?.state === 'gone') await lookAtLast(ports, standing.tombstone);
  if (standing?.state === 'going') await goOn(ports, standing.check, standing.deletion);
  if (standing?.state === 'kept') await doNext(ports, standing.file);
}

async function doNext(ports: DeletionPorts, file: CheckFile): Promise<void> {
  const { id, organisationId } = file.check;
  const organisation = await ports.organisations.load(organisationId);
  const context = { now: ports.clock() };
  const next = nextDeletion(file, organisation?.retentionMonths ?? maxRetentionMonths, context.now);
  switch (next.act) {
    case 'delete':
      return beginDeletion(ports, file, next.cause);
    case 'decide_objection':
      return change(ports, id, 'objection_passed', (current) => passObjection(current, next.person, context));
    case 'delete_answers': {
      const { refereeId } = next;
      return change(ports, id, 'waiting_answers_deleted', (each) => deleteWaitingAnswers(each, refereeId, context));
    }
    case 'forget_left_out':
      await ports.checks.change(id, (current) => forgetLeftOut(current, context));
      return;
    case 'announce_end':
      await ports.checks.change(id, (current) => announceIdleEnd(current, context));
      return;
    case 'end':
      return change(ports, id, 'idle_check_ended', (current) => endIdleCheck(current, context));
    case 'wait':
      return ports.deletions.lookAgain(file, next.until);
    case 'forget':
      for (const refereeId of next.refereeIds) await forget(ports, id, refereeId);
  }
}

type Decide = Parameters<DeletionPorts['checks']['change']>[1];

/** Lets the check change; the log tells of it, if it did. */
async function change(ports: DeletionPorts, checkId: string, code: LogCode, decide: Decide): Promise<void> {
  const { outcome } = await ports.checks.change(checkId, decide);
  if (outcome === 'changed') log(code, { checkId });
}

/** Deletes who a referee was, when their time has come. */
export async function forget(ports: DeletionPorts, checkId: string, refereeId: string): Promise<void> {
  const context = { now: ports.clock(), newId: ports.newId };
  const { outcome } = await ports.checks.change(checkId, (file) => forgetContact(file, refereeId, context));
  if (outcome !== 'changed') return;
  countMetric('ContactsForgotten');
  log('contact_forgotten', { checkId });
}

/** Deletes marks whose days are over. */
export async function forgetOldMarks(ports: DeletionPorts, checkId: string): Promise<void> {
  const context = { now: ports.clock(), newId: ports.newId };
  await change(ports, checkId, 'marks_forgotten', (file) => forgetMarks(file, context));
}
