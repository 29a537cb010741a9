import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { changeTo, type Decision } from '#shared/domain/decisions/decision.ts';
import { leavingMark } from '#shared/domain/decisions/leave-mark.ts';
import type { Submission } from '#shared/domain/questionnaire/answer.ts';
import { evaluateSignals } from '#shared/domain/signals/evaluate-signals.ts';
import { seenInAnswers } from '#shared/domain/signals/seen-in-answers.ts';
import type { Signal } from '#shared/domain/signals/signal.ts';
import type { AnswerPorts } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { markOf } from './mark-of.ts';
import { ownSignals } from './own-of.ts';

type Sent = Omit<Submission, 'version' | 'submittedAt'>;

/** What is sent with the answers, in the referee's own words: by the id of a signal. */
export type Side = Readonly<Record<string, string>>;

/** A decision to take in answers, with the mark that it leaves and what the answers show. */
export type Observing = (decision: Decision, file: CheckFile, side?: Side) => Decision;

/** When the referee began on what is sent for the first time. */
const begunAt = ({ file, referee }: Visit): string | null =>
  referee.answersVersion > 0
    ? null
    : (file.marks?.list.find(({ person, act }) => person === referee.id && act === 'begun')?.at ?? null);

/** Reads what others have sent, with which these answers are compared. */
export async function observeAnswers(ports: AnswerPorts, visit: Visit, sent: Sent): Promise<Observing> {
  const { file, referee, template, now } = visit;
  const [maker, submissions] = await Promise.all([ports.loadMarkMaker(), ports.checks.loadSubmissions(file.check.id)]);
  const others = submissions.filter(({ refereeId }) => refereeId !== referee.id);
  const told = referee.relation;
  const found = seenInAnswers({ submission: sent, template, told, begunAt: begunAt(visit), now, others });
  return (decision, current, side = {}) => {
    const marked = leavingMark(decision, current, (of) => markOf(maker, of, visit, 'sent'));
    if (marked.outcome !== 'change') return marked;
    const words = Object.keys(side).length === 0 ? null : { person: referee.id, bySignal: side };
    return changeTo({ ...marked.change, observed: { answers: { refereeId: referee.id, found }, words } });
  };
}

/** What would be seen of the referee if this were decided. */
export function previewOf(visit: Visit, decision: Decision): readonly Signal[] {
  if (decision.outcome !== 'change') return [];
  const { file, organisation } = visit;
  const { signals } = evaluateSignals(file, decision.change, organisation.signalsOff);
  return ownSignals(signals ?? file.signals, visit);
}
