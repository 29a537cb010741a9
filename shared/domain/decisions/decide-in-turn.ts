import type { CheckFile } from '../check/check-file.ts';
import { applyTo, type Change, joinChanges } from './change.ts';
import { changeTo, type Decision, unchanged } from './decision.ts';

/**
 * Several decisions in one transaction, each on the file as those before it leave it: all of them, or none when one is
 * refused.
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
