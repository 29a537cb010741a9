import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Change } from '#shared/domain/decisions/change.ts';
import { evaluateSignals } from '#shared/domain/signals/evaluate-signals.ts';
import type { SignalCode } from '#shared/domain/signals/signal.ts';
import { switchedOffFromItem } from '../items/switched-off.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

/** Most changes show nothing. */
const mayShow = (before: CheckFile | null, change: Change): boolean =>
  change.referees.length > 0 ||
  change.marks !== null ||
  change.observed !== null ||
  (before !== null && before.signals.length > 0 && before.check.candidate !== change.check.candidate);

/**
 * The change with what it shows of the check's people. What the organisation has switched off is read when something new
 * is to be raised, which is seldom.
 */
export async function withSignals(
  table: Pick<Table, 'get'>,
  before: CheckFile | null,
  change: Change,
): Promise<Change> {
  if (!mayShow(before, change)) return change;
  const evaluated = evaluateSignals(before, change, []);
  const isRaised = evaluated.events.some(({ type }) => type === 'integrity_signal.raised');
  if (!isRaised) return evaluated;
  const organisation = await table.get(keys.organisation(change.check.organisationId));
  const off: readonly SignalCode[] = organisation === null ? [] : switchedOffFromItem(organisation);
  return off.length === 0 ? evaluated : evaluateSignals(before, change, off);
}
