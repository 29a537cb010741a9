import { passConfirmation } from '#shared/domain/decisions/confirm-call-answers.ts';
import { passDeadline } from '#shared/domain/decisions/pass-deadline.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { DueItem, DueStore } from '#shared/domain/ports/outbox.ts';
import { log } from '#shared/observability/log.ts';
import { countMetric } from '#shared/observability/metrics.ts';

export type RunDuePorts = Readonly<{
  due: DueStore;
  checks: Pick<CheckStore, 'change'>;
  partitions: number;
  clock: () => string;
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
export const createRunDue = (ports: RunDuePorts) => async (): Promise<void> => {
  const started = ports.clock();
  const until = Date.parse(started) + longestRunMilliseconds;
  const partitions = Array.from({ length: ports.partitions }, (_, partition) => partition);
  const counts = await Promise.all(partitions.map((partition) => runPartition(ports, partition, started, until)));
  const count = counts.reduce((sum, each) => sum + each, 0);
  countMetric('DueMadeReady', count);
  if (count > 0) log('due_made_ready', { count });
};

/** Page by page, since what was turned is no longer due. What could not be turned stays first, and is passed over. */
async function runPartition(ports: RunDuePorts, partition: number, now: string, until: number): Promise<number> {
  let turned = 0;
  let stuck = 0;
  while (Date.parse(ports.clock()) < until) {
    const items = (await ports.due.due(partition, now, pageSize + stuck)).slice(stuck);
    const count = await turnPage(ports, items, now, until);
    turned += count;
    stuck += items.length - count;
    if (items.length < pageSize) return turned;
  }
  return turned;
}

async function turnPage(ports: RunDuePorts, items: readonly DueItem[], now: string, until: number): Promise<number> {
  let turned = 0;
  for (let at = 0; at < items.length && Date.parse(ports.clock()) < until; at += sideBySide) {
    const results = await Promise.all(items.slice(at, at + sideBySide).map((item) => turnItem(ports, item, now)));
    turned += results.filter(Boolean).length;
  }
  return turned;
}

/** One item that fails does not keep the others. */
async function turnItem(ports: RunDuePorts, item: DueItem, now: string): Promise<boolean> {
  try {
    if (item.kind !== 'check' && item.kind !== 'confirmation') return await ports.due.makeReady(item, now);
    const context = { now, newId: ports.newId };
    const result = await ports.checks.change(item.checkId, (file) =>
      item.kind === 'confirmation' ? passConfirmation(file, item.refereeId, context) : passDeadline(file, context),
    );
    return result.outcome === 'changed';
  } catch (error) {
    log('due_failed', { checkId: item.checkId, error });
    return false;
  }
}
