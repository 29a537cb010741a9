import type { CheckFile } from '../check/check-file.ts';
import { applyTo, type Change, joinChanges } from './change.ts';
import { changeTo, type Decision, unchanged } from './decision.ts';

/**
 * Combines decisions into one change: each decides on the file that the one before it leaves. If one is refused, nothing
 * is changed.
 */
export function decideInTurn(file: CheckFile, steps: readonly ((file: CheckFile) => Decision)[]): Decision {
  let current = file;
  let change: Change | null = null;
  for (const step of steps) {
    const decision = step(current);
    if (decision.outcome === 'refused') return decision;
    if (decision.outcome === 'change') {
      change = change === null ? decision.change : joinChanges(change, decision.change);
      // One transaction raises the version once, when all have been decided.
      current = { ...applyTo(current, decision.change), check: decision.change.check };
    }
  }
  return change === null ? unchanged : changeTo(change);
}
