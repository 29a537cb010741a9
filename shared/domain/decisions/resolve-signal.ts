import type { CheckFile } from '../check/check-file.ts';
import type { Signal, SignalResolution } from '../signals/signal.ts';
import { addEvent, startChange } from './change.ts';
import { changeTo, type Decision, type DecisionContext, refuse, unchanged } from './decision.ts';
import { type RecruiterAct, recruiterActor } from './recruiter-act.ts';

function handled(
  file: CheckFile,
  signal: Signal,
  resolution: SignalResolution | null,
  act: RecruiterAct,
  now: string,
): Decision {
  const signals = file.signals.map((each) => (each.id === signal.id ? { ...each, resolution } : each));
  const [refereeId = null] = signal.people.filter((person) => person !== 'candidate');
  const type = resolution === null ? 'integrity_signal.reopened' : 'integrity_signal.resolved';
  const event = { type, ...recruiterActor(act), refereeId, signalIds: [signal.id] } as const;
  return changeTo({ ...addEvent(startChange(file.check, now), event), signals });
}

/** The recruiter closes what was seen, with a note or without. Refused: `signal_unknown`. A repeat changes nothing. */
export function resolveSignal(
  file: CheckFile,
  signalId: string,
  act: RecruiterAct,
  { now }: DecisionContext,
): Decision {
  const signal = file.signals.find(({ id }) => id === signalId);
  if (signal === undefined) return refuse('signal_unknown');
  const note = act.note === '' ? null : act.note;
  if (signal.resolution !== null && signal.resolution.note === note) return unchanged;
  return handled(file, signal, { note, by: act.by, at: now }, act, now);
}

/** Takes back that it was closed, and the note with it. Refused: `signal_unknown`. A repeat changes nothing. */
export function reopenSignal(file: CheckFile, signalId: string, act: RecruiterAct, { now }: DecisionContext): Decision {
  const signal = file.signals.find(({ id }) => id === signalId);
  if (signal === undefined) return refuse('signal_unknown');
  return signal.resolution === null ? unchanged : handled(file, signal, null, act, now);
}
