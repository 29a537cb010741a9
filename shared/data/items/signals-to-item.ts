import { type Marks, marksDueAt } from '#shared/domain/signals/marks.ts';
import type { Signal } from '#shared/domain/signals/signal.ts';

import { deletionDue, keys } from '../keys.ts';
import type { KeptItem } from '../table.ts';

/** All of a check: few, and decided on together. */
export const signalsToItem = (checkId: string, signals: readonly Signal[]): KeptItem => ({
  ...keys.signals(checkId),
  kind: 'signals',
  signals,
});

/** Due when the oldest of them is to go. */
export function marksToItem(checkId: string, marks: Marks): KeptItem {
  const dueAt = marksDueAt(marks);
  return {
    ...keys.marks(checkId),
    kind: 'marks',
    ...marks,
    ...(dueAt === null ? {} : deletionDue(checkId, dueAt)),
  };
}
