import type { CheckFile } from '../check/check-file.ts';
import { type Decision, refuse } from './decision.ts';

/** Decides only on the version that the page was drawn from, so that nobody acts on what they have not seen. */
export const unlessEdited =
  (version: number, decide: (file: CheckFile) => Decision) =>
  (file: CheckFile): Decision =>
    file.check.version === version ? decide(file) : refuse('edited_meanwhile');
