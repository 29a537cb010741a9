import type { CheckFile } from '../check/check-file.ts';
import type { NewId } from '../ids.ts';
import type { Change } from './change.ts';
import type { RefusalCode } from './refusals.ts';

/** What a decision is given from outside. `now` is RFC 3339 in UTC. */
export type DecisionContext = Readonly<{ now: string; newId: NewId }>;

/** A change to make; or nothing to do, since it is so already; or a refusal with its reason. */
export type Decision =
  | Readonly<{ outcome: 'change'; change: Change }>
  | Readonly<{ outcome: 'unchanged' }>
  | Readonly<{ outcome: 'refused'; code: RefusalCode; refereeId: string | null }>;

export const unchanged: Decision = { outcome: 'unchanged' };

export const refuse = (code: RefusalCode, refereeId: string | null = null): Decision => ({
  outcome: 'refused',
  code,
  refereeId,
});

export const changeTo = (change: Change): Decision => ({ outcome: 'change', change });

/** Unchanged where nothing has happened. */
export const changeIfAny = (change: Change): Decision => (change.events.length === 0 ? unchanged : changeTo(change));

/** Refuses if the check has changed since the page was drawn, so that nobody acts on what they have not seen. */
export const unlessEdited =
  (version: number, decide: (file: CheckFile) => Decision) =>
  (file: CheckFile): Decision =>
    file.check.version === version ? decide(file) : refuse('edited_meanwhile');
