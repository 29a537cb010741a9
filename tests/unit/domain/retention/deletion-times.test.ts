import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '#shared/domain/check/check.ts';
import { withEnd, withoutEnd } from '#shared/domain/retention/check-end.ts';
import {
  contactGoesAt,
  deleteAt,
  firstLookAt,
  goesAt,
  objectedHeldUntil,
} from '#shared/domain/retention/deletion-times.ts';
import { newObjection, type Objection } from '#shared/domain/retention/objection.ts';
import { promiseOf } from '#shared/domain/retention/promises.ts';
import type { Told } from '#shared/domain/retention/told.ts';
import { addMonths } from '#shared/domain/time.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';

const ended = (changes: Partial<Check> = {}): Check => buildCheck({ status: 'completed', ...changes });

describe('when a check goes', () => {
  it.each([
    ['concluded', { completedAt: daysAfter(3), concludedAt: daysAfter(5) }, daysAfter(5)],
    ['completed', { completedAt: daysAfter(3) }, daysAfter(3)],
    [
      'cancelled after it completed',
      { status: 'cancelled', completedAt: daysAfter(3), endedAt: daysAfter(3) },
      daysAfter(3),
    ],
    ['expired', { status: 'expired', endedAt: daysAfter(4), updatedAt: daysAfter(9) }, daysAfter(4)],
    ['declined, from before', { status: 'declined', updatedAt: daysAfter(9) }, daysAfter(9)],
  ] as const)('counts from its end: %s', (_, changes, end) => {
    expect(deleteAt(buildFile({ check: ended(changes) }), 12)).toBe(addMonths(end, 12));
  });

  it('is the earliest that any of its people was told', () => {
    const told = [
      { person: 'candidate', months: 12, at: startTime },
      { person: testId('ref', 1), months: 6, at: startTime },
    ];
    expect(deleteAt(buildFile({ check: ended({ completedAt: daysAfter(3) }), told }), 24)).toBe(
      addMonths(daysAfter(3), 6),
    );
  });

  it('is the month’s last day where it has no such day', () => {
    const at = (completedAt: string, months: number) => deleteAt(buildFile({ check: ended({ completedAt }) }), months);
    expect(at('2028-02-29T10:00:00.000Z', 12)).toBe('2029-02-28T10:00:00.000Z');
    expect(at('2028-01-31T10:00:00.000Z', 1)).toBe('2028-02-29T10:00:00.000Z');
    expect(at('2028-02-29T10:00:00.000Z', 24)).toBe('2030-02-28T10:00:00.000Z');
  });

  it('is not known while it is under way, but for one of a test key', () => {
    expect(deleteAt(buildFile(), 12)).toBeNull();
    const test = buildFile({ check: buildCheck({ live: false }) });
    expect([deleteAt(test, 12), firstLookAt(test)]).toEqual([daysAfter(30), daysAfter(30)]);
  });

  it('waits for a hold that is longer, and for no other', () => {
    const held = (until: string) => {
      const hold = { reason: 'claim', until, note: null, setAt: startTime } as const;
      const file = buildFile({ check: ended({ completedAt: startTime, hold }) });
      return [deleteAt(file, 12), goesAt(file, 12)];
    };
    const told = addMonths(startTime, 12);
    expect(held(addMonths(startTime, 20))).toEqual([told, addMonths(startTime, 20)]);
    expect(held(addMonths(startTime, 2))).toEqual([told, told]);
  });
});

describe('what somebody objects to', () => {
  const objection = newObjection(startTime);
  const hold = { reason: 'claim', until: daysAfter(60), note: null, setAt: startTime } as const;
  const heldUntil = (changes: Partial<Check>, of: Objection = objection, now = startTime) =>
    objectedHeldUntil(ended({ completedAt: startTime, ...changes }), of, now);

  it('is held longer than the answer takes by a hold that ends after it, and by no other', () => {
    expect(heldUntil({ hold })).toBe(daysAfter(60));
    expect(heldUntil({})).toBeNull();
    expect(heldUntil({ hold: { ...hold, until: objection.decideBy } })).toBeNull();
    expect(heldUntil({ hold }, objection, daysAfter(61))).toBeNull();
    const decidedAt = daysAfter(2);
    expect(heldUntil({ hold: { ...hold, until: daysAfter(3) } }, { ...objection, decidedAt })).toBe(daysAfter(3));
  });

  it('is looked at when it is to be decided, and when it was granted', () => {
    const at = (changes: Partial<Check>) =>
      firstLookAt(buildFile({ check: ended({ completedAt: startTime, ...changes }) }));
    expect(at({})).toBe(daysAfter(28));
    expect(at({ objection: { ...objection, decideBy: daysAfter(20) } })).toBe(daysAfter(20));
    expect(at({ objection: { ...objection, decidedAt: daysAfter(3) } })).toBe(minutesAfter(15, daysAfter(3)));
    expect(at({ objection: { ...objection, keptFor: 'claim', decidedAt: daysAfter(3) } })).toBe(daysAfter(28));
  });

  it('of a check on which nobody acts is not waited for: it is looked at when its end is to be said', () => {
    const alone = buildFile({ check: buildCheck({ status: 'accepted', candidateAskedAt: null }) });
    expect(firstLookAt(alone)).toBe(daysAfter(-30, addMonths(startTime, 6)));
    expect(firstLookAt(buildFile({ check: buildCheck() }))).toBeNull();
  });

  it('goes by the first end after what was promised at that very moment', () => {
    const check = ended({ completedAt: daysAfter(9), earlierEnds: [daysAfter(3)] });
    const told = [{ person: 'candidate', months: 6, at: daysAfter(3) }];
    expect(deleteAt(buildFile({ check, told }), 24)).toBe(addMonths(daysAfter(3), 6));
  });

  it('does not let the check go before its time where nothing else is due', () => {
    expect(goesAt(buildFile(), 12)).toBeNull();
    expect(goesAt(buildFile({ check: ended({ completedAt: startTime }) }), 12)).toBe(addMonths(startTime, 12));
  });
});

describe('when contact data go', () => {
  const check = ended({ completedAt: daysAfter(3) });

  it.each([
    ['declined', {}, daysAfter(33)],
    ['invited', {}, daysAfter(33)],
    ['withdrawn', {}, daysAfter(33)],
    ['removed', { goneAt: daysAfter(1) }, daysAfter(31)],
    ['answered', {}, null],
    ['declined', { forgottenAt: daysAfter(33) }, null],
  ] as const)('of a referee who is %s', (status, changes, at) => {
    expect(contactGoesAt(check, buildReferee({ status, ...changes }))).toBe(at);
  });

  it('those of one who was removed do not wait for the end', () => {
    const removed = buildReferee({ status: 'removed', goneAt: daysAfter(1) });
    expect(contactGoesAt(buildCheck(), removed)).toBe(daysAfter(31));
    expect(contactGoesAt(buildCheck(), buildReferee({ status: 'declined' }))).toBeNull();
  });
});

type Act = Readonly<{ do: 'set' | 'tell' | 'end' | 'reopen' | 'hold'; person: string; months: number; days: number }>;

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    do: fc.constantFrom('set', 'tell', 'end', 'reopen', 'hold'),
    person: fc.constantFrom('candidate', testId('ref', 1), testId('ref', 2)),
    months: fc.integer({ min: 1, max: 24 }),
    days: fc.integer({ min: 0, max: 800 }),
  }),
  { maxLength: 30 },
);

/** What a reader holds in hand: the latest that they were told, and when, by the longest of their mails since then. */
type Heard = Readonly<{ months: number; at: string }>;

function play(given: readonly Act[]) {
  let [now, setting] = [startTime, 12];
  let check = buildCheck({ status: 'collecting' });
  let told: readonly Told[] = [];
  const heard = new Map<string, Heard>();
  const ends: string[] = [];
  for (const act of given) {
    now = daysAfter(act.days + 1, now);
    const isOpen = check.status === 'collecting';
    if (act.do === 'set') setting = act.months;
    if (act.do === 'tell' && isOpen) {
      const message = buildMessage({ kind: 'referee-request', recipient: act.person });
      const promise = promiseOf(message, buildFile({ check, told }), setting, now);
      if (promise !== null) told = [...told.filter(({ person }) => person !== act.person), promise];
      const says = told.find(({ person }) => person === act.person)?.months ?? Number.NaN;
      heard.set(act.person, { months: says, at: now });
    }
    if (act.do === 'end' && isOpen) {
      check =
        act.months % 2 === 0 ? { ...check, status: 'completed', completedAt: now } : withEnd(check, 'expired', now);
      ends.push(now);
    }
    if (act.do === 'reopen' && !isOpen) check = { ...withoutEnd(check), status: 'collecting' };
    if (act.do === 'hold' && !isOpen) {
      check = { ...check, hold: { reason: 'claim', until: daysAfter(act.days, now), note: null, setAt: now } };
    }
  }
  return { file: buildFile({ check: { ...check, updatedAt: now }, told }), setting, heard, ends };
}

describe('for every sequence of settings, ends, reopenings and holds', () => {
  it('a check goes no later than anybody was told, and no later than the setting says', () => {
    fc.assert(
      fc.property(acts, (given) => {
        const { file, setting, heard, ends } = play(given);
        const at = deleteAt(file, setting);
        const isOpen = file.check.status === 'collecting';
        const last = isOpen ? undefined : ends.at(-1);
        const promised = [...heard.values()].flatMap(({ months, at: heardAt }) => {
          const from = ends.find((end) => end > heardAt) ?? last;
          return from === undefined ? [] : [addMonths(from, months)];
        });
        const limits = [...promised, ...(last === undefined ? [] : [addMonths(last, setting)])];
        expect(limits.filter((limit) => at === null || at > limit)).toEqual([]);
        expect(at === null).toBe(limits.length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a check is looked at before anything of it is due, and goes after its hold', () => {
    fc.assert(
      fc.property(acts, (given) => {
        const { file, setting } = play(given);
        const [at, goes, look] = [deleteAt(file, setting), goesAt(file, setting), firstLookAt(file)];
        const until = file.check.hold?.until ?? '';
        expect(goes).toBe(at === null || until < at ? at : until);
        expect(at !== null && (look === null || look > at)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
