import { passConfirmation } from '#shared/domain/decisions/confirm-call-answers.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { DueItem, DueStore } from '#shared/domain/ports/outbox.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';

export type RunDueDeps = Readonly<{
  due: DueStore;
  checks: Pick<CheckStore, 'change'>;
  partitions: number;
  now: () => string;
  newId: NewId;
}>;

const pageSize = 100;
/** Items of a partition that are turned at once; eight partitions keep within the connections of the client. */
const sideBySide = 5;
/** The next run comes after a minute and goes on. */
const longestRunMilliseconds = 40_000;

/**
 * Turns what is due ready; the stream carries it out. A run that dies, or two at once, do no harm: each item is turned
 * once, and what was left is found again by the next run.
 */
export const createRunDue = (deps: RunDueDeps) => async (): Promise<void> => {
  const started = deps.now();
  const until = Date.parse(started) + longestRunMilliseconds;
  const partitions = Array.from({ length: deps.partitions }, (_, partition) => partition);
  const counts = await Promise.all(partitions.map((partition) => runPartition(deps, partition, started, until)));
  const count = counts.reduce((sum, each) => sum + each, 0);
  countMetric('DueMadeReady', count);
  if (count > 0) log('due_made_ready', { count });
};

/** Page by page, since what was turned is no longer due. What could not be turned stays first, and is passed over. */
async function runPartition(deps: RunDueDeps, partition: number, now: string, until: number): Promise<number> {
  let turned = 0;
  let stuck = 0;
  while (Date.parse(deps.now()) < until) {
    const items = (await deps.due.due(partition, now, pageSize + stuck)).slice(stuck);
    const count = await turnPage(deps, items, now, until);
    turned += count;
    stuck += items.length - count;
    if (items.length < pageSize) return turned;
  }
  return turned;
}

async function turnPage(deps: RunDueDeps, items: readonly DueItem[], now: string, until: number): Promise<number> {
  let turned = 0;
  for (let at = 0; at < items.length && Date.parse(deps.now()) < until; at += sideBySide) {
    const results = await Promise.all(items.slice(at, at + sideBySide).map((item) => turnItem(deps, item, now)));
    turned += results.filter(Boolean).length;
  }
  return turned;
}

/** One item that fails does not keep the others. */
async function turnItem(deps: RunDueDeps, item: DueItem, now: string): Promise<boolean> {
  try {
    if (item.kind !== 'check' && item.kind !== 'confirmation') return await deps.due.makeReady(item, now);
    const context = { now, newId: deps.newId };
    const result = await deps.checks.change(item.checkId, (file) =>
      item.kind === 'confirmation' ? passConfirmation(file, item.refereeId, context) : passDeadline(file, context),
    );
    return result.outcome === 'changed';
  } catch (error) {
    log('due_failed', { checkId: item.checkId, error });
    return false;
  }
}
