import { isClosed } from '../check/check.ts';
import type { CheckFile } from '../check/check-file.ts';
import { isAbout } from '../signals/signal.ts';
import { startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';

/**
 * Somebody writes their side of what was seen of them, or takes it back by leaving it empty, until the check is closed.
 * What is not about them is passed over. A repeat changes nothing. Refused: `closed`.
 */
export function explainSignals(
  file: CheckFile,
  person: string,
  bySignal: Readonly<Record<string, string>>,
  { now }: DecisionContext,
): Decision {
  const isNew = file.signals.some((signal) => {
    const text = bySignal[signal.id];
    const known = signal.replies.find((reply) => reply.person === person)?.text ?? '';
    return isAbout(signal, person) && text !== undefined && text !== known;
  });
  if (!isNew) return unchanged;
  if (isClosed(file.check, now)) return refuse('closed', person);
  return changeTo({ ...startChange(file.check, now), observed: { answers: null, words: { person, bySignal } } });
}
