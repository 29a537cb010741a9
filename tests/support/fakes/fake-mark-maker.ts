import { createMarkMaker } from '#shared/data/signals/mark-maker.ts';
import type { MarkMaker } from '#shared/domain/ports/mark-maker.ts';

/** Marks as they are made, under keys that nobody else has. */
export const loadFakeMarkMaker = (): Promise<MarkMaker> =>
  Promise.resolve(createMarkMaker({ current: 'v1', keys: { v1: 'a key of tests alone' } }));
