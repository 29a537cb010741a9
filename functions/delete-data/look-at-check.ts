import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { deleteWaitingAnswers, passObjection } from '#shared/domain/decisions/decide-objection.ts';
import { announceIdleEnd, endIdleCheck } from '#shared/domain/decisions/end-idle-check.ts';
import { forgetContact, forgetLeftOut } from '#shared/domain/decisions/forget-contact.ts';
import { forgetMarks } from '#shared/domain/decisions/leave-mark.ts';
import { maxRetentionMonths } from '#shared/domain/limits.ts';
import type { Recipient } from '#shared/domain/messages/message.ts';
import { nextDeletion } from '#shared/domain/retention/next-deletion.ts';
import { log } from '#shared/observability/log.ts';
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
  if (next.act === 'delete') await beginDeletion(ports, file, next.cause);
  if (next.act === 'decide_objection') await decideUnanswered(ports, id, next.person, context);
  if (next.act === 'delete_answers') await deleteAnswers(ports, id, next.refereeId, context);
  if (next.act === 'forget_left_out') await ports.checks.change(id, (current) => forgetLeftOut(current, context));
  if (next.act === 'announce_end') await ports.checks.change(id, (current) => announceIdleEnd(current, context));
  if (next.act === 'end') await endIdle(ports, id, context);
  if (next.act === 'wait') await ports.deletions.lookAgain(file, next.until);
  if (next.act === 'forget') for (const refereeId of next.refereeIds) await forget(ports, id, refereeId);
}

/** Ends a check on which nobody acted, as was said. */
async function endIdle(ports: DeletionPorts, checkId: string, context: Readonly<{ now: string }>): Promise<void> {
  const { outcome } = await ports.checks.change(checkId, (file) => endIdleCheck(file, context));
  if (outcome === 'changed') log('idle_check_ended', { checkId });
}

/** What was objected to, and nobody has answered, is deleted. */
async function decideUnanswered(
  ports: DeletionPorts,
  checkId: string,
  person: Recipient,
  context: Readonly<{ now: string }>,
): Promise<void> {
  const { outcome } = await ports.checks.change(checkId, (file) => passObjection(file, person, context));
  if (outcome === 'changed') log('objection_passed', { checkId });
}

/** A hold is over: what was granted meanwhile goes. */
async function deleteAnswers(
  ports: DeletionPorts,
  checkId: string,
  refereeId: string,
  context: Readonly<{ now: string }>,
): Promise<void> {
  const { outcome } = await ports.checks.change(checkId, (file) => deleteWaitingAnswers(file, refereeId, context));
  if (outcome === 'changed') log('waiting_answers_deleted', { checkId });
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
  const { outcome } = await ports.checks.change(checkId, (file) => forgetMarks(file, context));
  if (outcome === 'changed') log('marks_forgotten', { checkId });
}
