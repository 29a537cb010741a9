import { describe, expect, test } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Referee } from '#shared/domain/check/referee.ts';
import { applyTo, type Change, startChange } from '#shared/domain/decisions/change.ts';
import { eraseReferee } from '#shared/domain/decisions/erase-referee.ts';
import { explainSignals } from '#shared/domain/decisions/explain-signals.ts';
import { forgetMarks, leavingMark } from '#shared/domain/decisions/leave-mark.ts';
import { reopenSignal, resolveSignal } from '#shared/domain/decisions/resolve-signal.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import { evaluateSignals } from '#shared/domain/signals/evaluate-signals.ts';
import type { Mark } from '#shared/domain/signals/marks.ts';
import { type Found, type Signal, type SignalCode, signalIdOf, stateOfSignal } from '#shared/domain/signals/signal.ts';
import { buildRelation, buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const [bo, eva] = [testId('ref', 1), testId('ref', 2)];

const refereeOf = (id: string, changes: Partial<Referee> = {}): Referee =>
  buildReferee({
    id,
    firstName: id === bo ? 'Bo' : 'Eva',
    email: id === bo ? 'bo.ahl@example.org' : 'eva.roth@example.org',
    phone: id === bo ? '+46701740621' : '+46701740633',
    status: 'answered',
    answeredAt: startTime,
    answersVersion: 1,
    ...changes,
  });

const twoReferees = (ofBo: Partial<Referee> = {}, ofEva: Partial<Referee> = {}): CheckFile =>
  buildFile({
    check: buildCheck({ status: 'collecting' }),
    referees: [refereeOf(bo, ofBo), refereeOf(eva, ofEva)],
  });

const mark = (person: string, changes: Partial<Mark> = {}): Mark => ({
  person,
  act: 'sent',
  at: startTime,
  network: 'one',
  browser: 'firefox',
  ...changes,
});

const observed = (file: CheckFile, changes: Partial<Change> = {}, off: readonly SignalCode[] = []): Change =>
  evaluateSignals(file, { ...startChange(file.check, minutesAfter(1)), ...changes }, off);

/** The file once a change is written, with what it shows. */
const seenOn = (file: CheckFile, changes: Partial<Change> = {}, off: readonly SignalCode[] = []): CheckFile =>
  applyTo(file, observed(file, changes, off));

const codesOf = ({ signals }: CheckFile) => signals.map(({ seen }) => seen.code);

const withMarks = (file: CheckFile, ...list: readonly Mark[]): CheckFile => ({
  ...file,
  marks: { sealedKey: 'v1.key', list },
});

describe('From marks', () => {
  test.each<[string, Partial<Mark>, readonly SignalCode[]]>([
    ['the same network, another browser', { browser: 'chrome' }, ['same_network']],
    ['the same browser within thirty minutes', { at: minutesAfter(30) }, ['same_browser']],
    ['the same browser a minute later', { at: minutesAfter(31) }, ['same_network']],
    ['another network', { network: 'other' }, []],
    ['a known network', { network: null, browser: null }, []],
    ['a browser that says nothing', { browser: null }, ['same_network']],
  ])('%s', (_, changes, codes) => {
    expect(codesOf(seenOn(withMarks(twoReferees(), mark(bo), mark(eva, changes))))).toEqual(codes);
    expect(codesOf(seenOn(withMarks(twoReferees(), mark('candidate'), mark(eva, changes))))).toEqual(codes);
  });

  test('one person twice is nobody else', () => {
    expect(codesOf(seenOn(withMarks(twoReferees(), mark(bo), mark(bo))))).toEqual([]);
  });

  test('one browser, seen later, stands instead of one network, and stays when marks go', () => {
    const first = seenOn(withMarks(twoReferees(), mark(bo), mark(eva, { browser: 'chrome' })));
    const then = seenOn(first, { marks: { sealedKey: 'v1.key', list: [mark(bo), mark(eva)] } });
    expect(codesOf(then)).toEqual(['same_browser']);
    const gone = applyTo(then, evaluateSignals(then, changeOf(forgetMarks(then, contextAt(daysAfter(90)))), []));
    expect(gone.marks).toBeNull();
    expect(codesOf(gone)).toEqual(['same_browser']);
    expect(gone.check.updatedAt).toBe(then.check.updatedAt);
  });

  test('a day before ninety days they stay', () => {
    const file = withMarks(twoReferees(), mark(bo));
    expect(forgetMarks(file, contextAt(daysAfter(89))).outcome).toBe('unchanged');
  });

  test('are left by a change alone', () => {
    const file = twoReferees();
    const make = () => ({ sealedKey: 'v1.key', mark: mark(bo) });
    expect(leavingMark({ outcome: 'unchanged' }, file, make).outcome).toBe('unchanged');
    const left = leavingMark({ outcome: 'change', change: startChange(file.check, startTime) }, file, make);
    expect(changeOf(left).marks?.list).toEqual([mark(bo)]);
  });
});

describe('From addresses and numbers', () => {
  test.each<[string, Partial<Referee>, Partial<Referee>, readonly SignalCode[]]>([
    ['one number', { phone: '+46701740633' }, {}, ['same_phone']],
    ['no number', { phone: null }, { phone: null }, []],
    ['capitals', { email: 'Eva.Roth@Example.org' }, {}, ['same_email']],
    ['what stands after a plus', { email: 'eva.roth+job@example.org' }, {}, ['same_email']],
    [
      'dots at Gmail',
      { email: 'evaroth@gmail.com', relation: null },
      { email: 'eva.roth@googlemail.com', relation: null },
      ['same_email'],
    ],
    ['dots elsewhere', { email: 'evaroth@example.org' }, {}, []],
    ['one who has declined', { phone: '+46701740633', status: 'declined' }, {}, []],
    ['one who was replaced', { phone: '+46701740633', status: 'replaced' }, {}, []],
    ['one who cannot be reached', { phone: '+46701740633', status: 'unreachable' }, {}, ['same_phone']],
  ])('%s', (_, ofBo, ofEva, codes) => {
    expect(codesOf(seenOn(twoReferees(ofBo, ofEva)))).toEqual(codes);
  });

  test('the candidate is one of them', () => {
    const file = seenOn(twoReferees({ phone: '+46701740605' }));
    expect(file.signals).toMatchObject([{ people: ['candidate', bo], seen: { code: 'same_phone' } }]);
  });

  test.each<[string, Partial<Referee>, readonly SignalCode[]]>([
    ['at a free-mail provider, with a company', { email: 'bo@gmail.com' }, ['free_mail']],
    ['without a company', { email: 'bo@gmail.com', relation: buildRelation({ company: ' ' }) }, []],
    ['without a relation', { email: 'bo@gmail.com', relation: null }, []],
    ['elsewhere', { email: 'bo@notgmail.com' }, []],
  ])('an address %s', (_, ofBo, codes) => {
    expect(codesOf(seenOn(twoReferees(ofBo)))).toEqual(codes);
  });
});

const fast: Found = { people: [bo], seen: { code: 'fast', questions: 11, seconds: 3, readingSeconds: 120 } };
const alike: Found = { people: [bo, eva], seen: { code: 'same_text', questions: ['a'] } };
const sending = (found: readonly Found[]): Partial<Change> => ({
  observed: { answers: { refereeId: bo, found }, words: null },
});

const only = ({ signals }: CheckFile): Signal => {
  const [signal] = signals;
  if (signal === undefined) throw new Error('Nothing was seen');
  return signal;
};

const act = { by: 'Rita Ek', note: 'Delar telefon.' };

describe('What was seen', () => {
  test('has an id of the check, the code and the people, in whatever order', () => {
    expect(signalIdOf('chk_1', 'same_phone', [bo, 'candidate'])).toBe(
      signalIdOf('chk_1', 'same_phone', ['candidate', bo]),
    );
    expect(signalIdOf('chk_1', 'same_phone', [bo])).not.toBe(signalIdOf('chk_2', 'same_phone', [bo]));
    expect(signalIdOf('chk_1', 'same_phone', [bo])).not.toBe(signalIdOf('chk_1', 'same_email', [bo]));
  });

  test('is raised once, in one event, and a repeat changes nothing', () => {
    const shared = twoReferees({ phone: '+46701740633', email: 'eva.roth+a@example.org' });
    const change = observed(shared);
    expect(change.events).toMatchObject([
      { type: 'integrity_signal.raised', actor: 'system', signalIds: change.signals?.map(({ id }) => id) },
    ]);
    const again = observed(applyTo(shared, change));
    expect(again.events).toEqual([]);
    expect(again.signals).toBeNull();
  });

  test('is not raised when it is switched off', () => {
    const change = observed(twoReferees({ phone: '+46701740633' }), {}, ['same_phone']);
    expect(change.events).toEqual([]);
    expect(change.signals).toBeNull();
  });

  test('goes when its facts go: an address mended, a reference taken back, somebody erased', () => {
    const seen = seenOn(twoReferees({ phone: '+46701740633' }), sending([fast, alike]));
    expect(codesOf(seen)).toEqual(['same_phone', 'fast', 'same_text']);
    expect(codesOf(seenOn(seen, { referees: [refereeOf(bo)] }))).toEqual(['fast', 'same_text']);
    const taken = changeOf(withdrawAnswers(seen, bo, contextAt()));
    expect(codesOf(applyTo(seen, evaluateSignals(seen, taken, [])))).toEqual([]);
    const marked = withMarks(seen, mark(bo), mark(eva, { network: 'other' }));
    const erased = applyTo(marked, evaluateSignals(marked, changeOf(eraseReferee(marked, bo, contextAt())), []));
    expect(codesOf(erased)).toEqual([]);
    expect(erased.marks?.list).toEqual([mark(eva, { network: 'other' })]);
  });

  test('of one referee stays when another sends', () => {
    const seen = seenOn(twoReferees(), sending([fast]));
    const other = seenOn(seen, { observed: { answers: { refereeId: eva, found: [] }, words: null } });
    expect(codesOf(other)).toEqual(['fast']);
    expect(
      codesOf(
        seenOn(seenOn(twoReferees(), sending([alike])), {
          observed: { answers: { refereeId: eva, found: [] }, words: null },
        }),
      ),
    ).toEqual([]);
  });

  test('stays closed while its facts are the same, and is raised again with others', () => {
    const seen = seenOn(twoReferees(), sending([alike]));
    const closed = applyTo(seen, changeOf(resolveSignal(seen, only(seen).id, act, contextAt())));
    expect(stateOfSignal(only(closed))).toBe('resolved');
    expect(only(seenOn(closed, sending([alike]))).resolution).toEqual(only(closed).resolution);
    const changed = { ...alike, seen: { code: 'same_text', questions: ['b'] } } as const;
    const again = observed(closed, sending([changed]));
    expect(again.signals).toMatchObject([{ id: only(seen).id, resolution: null }]);
    expect(again.events).toMatchObject([{ type: 'integrity_signal.raised' }]);
  });
});

describe('A correction', () => {
  const seen = seenOn(twoReferees(), sending([fast, { ...fast, people: [eva] }]));
  const nothingFound = sending([]);

  test.each([
    ['keeps how fast the form was filled in', { version: 2, form: 'full' }, [eva, bo]],
    ['is none in the first version', { version: 1, form: 'full' }, [eva]],
    ['is none by the form of facts', { version: 2, form: 'facts' }, [eva]],
  ] as const)('%s', (_, { version, form }, people) => {
    const submission = buildSubmission({ refereeId: bo, version, form });
    const after = seenOn(seen, { ...nothingFound, submission });
    expect(after.signals.flatMap((each) => each.people)).toEqual(people);
    expect(codesOf(after)).toEqual(people.map(() => 'fast'));
  });

  test('keeps nothing else that the answers showed', () => {
    const alikeToo = seenOn(twoReferees(), sending([fast, alike]));
    const after = seenOn(alikeToo, { ...nothingFound, submission: buildSubmission({ refereeId: bo, version: 2 }) });
    expect(codesOf(after)).toEqual(['fast']);
  });
});

describe('What marks have shown', () => {
  const onOneNetwork = seenOn(withMarks(twoReferees(), mark(bo), mark(eva, { browser: 'chrome' })));
  const withoutMarks = { marks: { sealedKey: 'v1.key', list: [] } };

  test('stays when the marks go', () => {
    expect(codesOf(onOneNetwork)).toEqual(['same_network']);
    expect(codesOf(seenOn(onOneNetwork, withoutMarks))).toEqual(['same_network']);
  });

  test('goes with whoever takes no part any more', () => {
    const replaced = { ...withoutMarks, referees: [refereeOf(eva, { status: 'replaced' })] };
    expect(codesOf(seenOn(onOneNetwork, replaced))).toEqual([]);
  });

  test('of others is no part of it', () => {
    const seen = seenOn(withMarks(twoReferees(), mark(bo), mark(eva), mark('candidate', { browser: 'chrome' })));
    expect(seen.signals.map(({ people, seen: { code } }) => [code, ...people].join(' ')).toSorted()).toEqual(
      [`same_browser ${bo} ${eva}`, `same_network candidate ${bo}`, `same_network candidate ${eva}`].toSorted(),
    );
    const after = observed(seen);
    expect([after.marks, after.events]).toEqual([null, []]);
  });
});

test.each<[string, readonly Found[], string | null]>([
  ['one referee', [fast], bo],
  ['a referee and the candidate', [{ people: ['candidate', bo], seen: { code: 'same_email' } }], bo],
  ['two things of one referee', [fast, { people: ['candidate', bo], seen: { code: 'same_email' } }], bo],
  ['two referees', [alike], null],
  ['two referees, one thing each', [fast, { ...fast, people: [eva] }], null],
])('the event names a referee where it is about one alone: %s', (_, found, refereeId) => {
  expect(observed(twoReferees(), sending(found)).events).toMatchObject([{ refereeId }]);
});

test('what was switched off since stays as it was seen', () => {
  const seen = seenOn(twoReferees({ phone: '+46701740633' }));
  expect(codesOf(seenOn(seen, {}, ['same_phone']))).toEqual(['same_phone']);
});

describe('Words of more than one', () => {
  const seen = seenOn(twoReferees(), sending([alike]));
  const { id } = only(seen);
  const say = (file: CheckFile, person: string, text: string): Change =>
    observed(file, { observed: { answers: null, words: { person, bySignal: { [id]: text } } } });

  test('the candidate may say why two of their referees have something in common', () => {
    expect(say(seen, 'candidate', 'De är kollegor.').events).toMatchObject([
      { type: 'integrity_signal.explained', actor: 'candidate', refereeId: null, signalIds: [id] },
    ]);
  });

  test('each has one reply, the newest, and the words of others stay', () => {
    const first = applyTo(seen, say(seen, 'candidate', 'De är kollegor.'));
    const second = applyTo(first, say(first, bo, 'Vi skrev tillsammans.'));
    const third = applyTo(second, say(second, 'candidate', 'De delar kontor.'));
    expect(only(third).replies.map(({ person, text }) => [person, text])).toEqual([
      [bo, 'Vi skrev tillsammans.'],
      ['candidate', 'De delar kontor.'],
    ]);
    expect(say(third, bo, 'Vi skrev tillsammans.').events).toEqual([]);
    const back = say(third, bo, '');
    expect(back.events).toEqual([]);
    expect(back.signals?.[0]?.replies.map(({ person }) => person)).toEqual(['candidate']);
  });

  test('a reply stays when the facts become others', () => {
    const told = applyTo(seen, say(seen, bo, 'Vi skrev tillsammans.'));
    const other = { ...alike, seen: { code: 'same_text', questions: ['b'] } } as const;
    expect(only(seenOn(told, sending([other]))).replies).toEqual(only(told).replies);
  });
});

describe('Handling', () => {
  const seen = seenOn(twoReferees(), sending([fast]));
  const { id } = only(seen);

  test('the person’s own words explain it, until the check is closed', () => {
    const words = changeOf(explainSignals(seen, bo, { [id]: 'Jag skrev svaren kvällen innan.' }, contextAt()));
    const change = evaluateSignals(seen, words, []);
    expect(change.events).toMatchObject([
      { type: 'integrity_signal.explained', actor: 'referee', refereeId: bo, signalIds: [id] },
    ]);
    const explained = applyTo(seen, change);
    expect(stateOfSignal(only(explained))).toBe('explained');
    expect(explainSignals(explained, bo, { [id]: 'Jag skrev svaren kvällen innan.' }, contextAt()).outcome).toBe(
      'unchanged',
    );
    const back = applyTo(
      explained,
      evaluateSignals(explained, changeOf(explainSignals(explained, bo, { [id]: '' }, contextAt())), []),
    );
    expect(stateOfSignal(only(back))).toBe('open');
    const over = { ...seen, check: { ...seen.check, concludedAt: startTime } };
    expect(explainSignals(over, bo, { [id]: 'Sent.' }, contextAt())).toMatchObject({
      outcome: 'refused',
      code: 'closed',
    });
  });

  test('nobody else explains it, nor what was not seen', () => {
    expect(explainSignals(seen, eva, { [id]: 'Jag.' }, contextAt()).outcome).toBe('unchanged');
    expect(explainSignals(seen, bo, { sig_other: 'Jag.' }, contextAt()).outcome).toBe('unchanged');
  });

  test('the recruiter closes it with a note or without, and opens it again', () => {
    const change = changeOf(resolveSignal(seen, id, act, contextAt()));
    expect(change.events).toMatchObject([
      { type: 'integrity_signal.resolved', actor: 'recruiter', by: 'Rita Ek', refereeId: bo, signalIds: [id] },
    ]);
    expect(change.events[0]?.note).toBeUndefined();
    const closed = applyTo(seen, change);
    expect(only(closed).resolution).toEqual({ note: 'Delar telefon.', by: 'Rita Ek', at: startTime });
    expect(resolveSignal(closed, id, act, contextAt()).outcome).toBe('unchanged');
    const open = applyTo(closed, changeOf(reopenSignal(closed, id, act, contextAt())));
    expect(only(open).resolution).toBeNull();
    expect(reopenSignal(open, id, act, contextAt()).outcome).toBe('unchanged');
    expect(resolveSignal(seen, 'sig_other', act, contextAt())).toMatchObject({ code: 'signal_unknown' });
    expect(reopenSignal(seen, 'sig_other', act, contextAt())).toMatchObject({ code: 'signal_unknown' });
  });
});
