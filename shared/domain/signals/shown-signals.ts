import type { CheckFile } from '../check/check-file.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Signal } from './signal.ts';

/** Without those that the organisation has switched off since; the first that was seen first. */
export const shownSignals = (
  { signals }: Pick<CheckFile, 'signals'>,
  { signalsOff }: Pick<Organisation, 'signalsOff'>,
): readonly Signal[] =>
  signals
    .filter(({ seen }) => !signalsOff.includes(seen.code))
    .toSorted((one, other) => (one.seenAt < other.seenAt ? -1 : one.seenAt > other.seenAt ? 1 : 0));
