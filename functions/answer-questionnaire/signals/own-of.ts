import { isAbout, type Signal } from '#shared/domain/signals/signal.ts';
import type { Visit } from '../visit.ts';

/** Those about the referee that the organisation wants to be told. */
export const ownSignals = (signals: readonly Signal[], { referee, organisation }: Visit): readonly Signal[] =>
  signals.filter((signal) => isAbout(signal, referee.id) && !organisation.signalsOff.includes(signal.seen.code));
