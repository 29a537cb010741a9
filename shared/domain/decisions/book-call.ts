import type { CheckFile } from '../check/check-file.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { type CallTerms, placeCall } from './place-call.ts';

/**
 * The referee takes one of the offered times, for the first time or instead of another. Refused: `referee_unknown`,
 * `wrong_state`, `closed`, `wrong_time`. Whether the time is free is decided where it is kept, in the same transaction.
 */
export const bookCall = (file: CheckFile, refereeId: string, terms: CallTerms, { now }: DecisionContext): Decision =>
  placeCall(file, refereeId, terms, { actor: 'referee' }, now);
