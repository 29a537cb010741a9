import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { changeTo, type Decision } from '#shared/domain/decisions/decision.ts';
import { signalIdOf } from '#shared/domain/signals/signal.ts';

const codes = ['same_phone', 'same_email'] as const;

/** With why the candidate says that somebody has a number or an address in common with others of the check. */
export function withReason(decision: Decision, file: CheckFile, own: readonly string[], reason: string): Decision {
  if (decision.outcome !== 'change' || reason === '') return decision;
  const others = ['candidate', ...file.referees.map(({ id }) => id)];
  const pairs = own.flatMap((id) => others.filter((other) => other !== id).map((other) => [id, other]));
  const ids = pairs.flatMap((pair) => codes.map((code) => signalIdOf(file.check.id, code, pair)));
  const words = { person: 'candidate', bySignal: Object.fromEntries(ids.map((id) => [id, reason])) };
  return changeTo({ ...decision.change, observed: { answers: null, words } });
}
