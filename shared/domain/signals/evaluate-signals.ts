import type { CheckFile } from '../check/check-file.ts';
import { hasAnswered } from '../check/referee.ts';
import { addEvent, applyTo, type Change, type EventOf } from '../decisions/change.ts';
import { sameValue } from '../questionnaire/fingerprint.ts';
import { isPresent } from './is-present.ts';
import { withoutMarksOf } from './marks.ts';
import type { OwnWords } from './observed.ts';
import { seenInFile } from './seen-in-file.ts';
import { type Found, isAbout, type Signal, type SignalCode, type SignalReply, signalIdOf } from './signal.ts';

/** They are found when answers are sent, and stand until these are corrected or taken back. */
const codesOfAnswers: readonly SignalCode[] = ['fast', 'same_text', 'relation_differs'];

const isOfAnswers = ({ seen }: Found): boolean => codesOfAnswers.includes(seen.code);

/** Found in answers that were sent before, and are still there. */
function stillInAnswers({ signals, referees }: CheckFile, { observed }: Change): readonly Found[] {
  const judged = observed?.answers?.refereeId ?? null;
  const giving = referees.filter(hasAnswered).map(({ id }) => id);
  return signals.filter(
    (signal) =>
      isOfAnswers(signal) &&
      (judged === null || !isAbout(signal, judged)) &&
      signal.people.every((person) => person === 'candidate' || giving.includes(person)),
  );
}

const networkCodes: readonly SignalCode[] = ['same_network', 'same_browser'];

/** What marks have shown stays when they go in their time; that it was one browser stands instead of one network. */
function stillFromMarks({ signals, referees }: CheckFile, found: readonly Found[]): readonly Found[] {
  const present = referees.filter(isPresent).map(({ id }) => id);
  const isSaid = ({ people }: Found): boolean =>
    found.some(({ seen, people: others }) => networkCodes.includes(seen.code) && sameValue(people, others));
  return signals.filter(
    (signal) =>
      networkCodes.includes(signal.seen.code) &&
      signal.people.every((person) => person === 'candidate' || present.includes(person)) &&
      (!isSaid(signal) || signal.seen.code === 'same_browser'),
  );
}

/** A form is filled in once: how fast it was is not judged again when it is corrected. */
function stillFast(file: CheckFile, { observed, submission }: Change): readonly Found[] {
  const judged = observed?.answers?.refereeId ?? null;
  const isCorrection = submission !== null && submission.version > 1 && submission.form === 'full';
  return isCorrection ? file.signals.filter(({ people, seen }) => seen.code === 'fast' && people[0] === judged) : [];
}

const withWords = (replies: readonly SignalReply[], person: string, text: string, at: string) => [
  ...replies.filter((reply) => reply.person !== person),
  ...(text === '' ? [] : [{ person, text, at }]),
];

const isSameAs = (one: Found, other: Found): boolean =>
  one.seen.code === other.seen.code && sameValue(one.people, other.people);

function explained(signal: Signal, words: OwnWords | null, at: string): Signal {
  const text = words?.bySignal[signal.id];
  // The candidate may say why two of their referees have something in common.
  const isTheirs = words !== null && (words.person === 'candidate' || isAbout(signal, words.person));
  if (words === null || text === undefined || !isTheirs) return signal;
  const known = signal.replies.find(({ person }) => person === words.person)?.text ?? '';
  return known === text ? signal : { ...signal, replies: withWords(signal.replies, words.person, text, at) };
}

/**
 * The change with what is to be seen once it is written: what is new is raised, what has gone goes, and what was seen
 * before stays as it was handled while its facts are the same. `off`: what the organisation does not want to be told.
 */
export function evaluateSignals(before: CheckFile | null, change: Change, off: readonly SignalCode[]): Change {
  const file = applyTo(before, change);
  const { check } = change;
  const erased = file.referees.filter(({ erasedAt }) => erasedAt !== undefined).map(({ id }) => id);
  const marks = file.marks === null ? null : withoutMarksOf(file.marks, erased);
  const standing = seenInFile({ ...file, marks });
  const fromMarks = stillFromMarks(file, standing);
  const isOneBrowser = ({ people, seen }: Found): boolean =>
    seen.code === 'same_network' && fromMarks.some((each) => sameValue(each.people, people));
  const found = [
    ...fromMarks,
    ...standing.filter((each) => !isOneBrowser(each) && !fromMarks.some((known) => isSameAs(known, each))),
    ...stillInAnswers(file, change),
    ...stillFast(file, change),
    ...(change.observed?.answers?.found ?? []),
  ];
  const raised: string[] = [];
  const signals = found.flatMap(({ people, seen }): readonly Signal[] => {
    const id = signalIdOf(check.id, seen.code, people);
    const known = file.signals.find((signal) => signal.id === id);
    if (known !== undefined && sameValue(known.seen, seen)) return [known];
    if (known === undefined && off.includes(seen.code)) return [];
    if (known === undefined || known.resolution !== null) raised.push(id);
    return [{ id, people, seen, seenAt: check.updatedAt, replies: known?.replies ?? [], resolution: null }];
  });
  const words = change.observed?.words ?? null;
  const told = signals.map((signal) => explained(signal, words, check.updatedAt));
  const answered = told.filter(
    (signal, at) => signal !== signals[at] && words !== null && words.bySignal[signal.id] !== '',
  );
  const whole: Change = {
    ...change,
    signals: sameValue(told, before?.signals ?? []) ? change.signals : told,
    marks: marks !== null && !sameValue(marks, file.marks) ? marks : change.marks,
  };
  const noted = raised.length === 0 ? whole : addEvent(whole, raisedEvent(raised, told));
  if (words === null || answered.length === 0) return noted;
  const signalIds = answered.map(({ id }) => id);
  return addEvent(noted, { type: 'integrity_signal.explained', signalIds, ...actorOf(words.person) });
}

const actorOf = (person: string) =>
  person === 'candidate'
    ? ({ actor: 'candidate', refereeId: null } as const)
    : ({ actor: 'referee', refereeId: person } as const);

/** About one referee where it is one alone. */
function raisedEvent(signalIds: readonly string[], signals: readonly Signal[]): EventOf {
  const people = signals.filter(({ id }) => signalIds.includes(id)).flatMap((signal) => signal.people);
  const [refereeId = null, ...others] = [...new Set(people.filter((person) => person !== 'candidate'))];
  const about = others.length === 0 ? refereeId : null;
  return { type: 'integrity_signal.raised', actor: 'system', refereeId: about, signalIds };
}
