import { describe, expect, it } from 'vitest';
import { eventToItem } from '#shared/data/items/event-item.ts';
import { keys } from '#shared/data/keys.ts';
import { wordItem } from '#shared/data/queue/name-words.ts';
import { listsOf } from '#shared/data/queue/summary-writes.ts';
import type { Item, Key } from '#shared/data/table.ts';
import { faultsOfCheck } from '#shared/data/table-check/faults-of-check.ts';
import { faultsOfKeys } from '#shared/data/table-check/faults-of-keys.ts';
import { faultsOfLists } from '#shared/data/table-check/faults-of-reach.ts';
import type { Call } from '#shared/domain/call/call.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import { externalNameOf } from '#shared/domain/check/check-source.ts';
import { wordsOf } from '#shared/domain/queue/words-of-check.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';

const source = { kind: 'workable', connectionId: 'con_1', externalKey: 'request|1', details: {} } as const;
const call: Call = {
  state: 'booked',
  at: minutesAfter(60),
  minutes: 30,
  phone: '+46701234567',
  handler: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  zone: null,
  note: null,
  sequence: null,
  changedAt: startTime,
  confirmBy: null,
};
const plain = buildCheck();
const check = buildCheck({ source, candidate: { ...plain.candidate, externalId: 'c-1' } });
const referee = buildReferee({ status: 'call_booked', call });
const file = buildFile({ check, referees: [referee] });
const { id, organisationId, live } = check;
const leading = { checkId: id };

const slots = slotsOf(call, { organisationId, live, checkId: id, refereeId: referee.id });
const external = keys.external(organisationId, 'workable', externalNameOf(source));
const candidateId = keys.candidateId({ organisationId, live }, 'c-1', `${check.createdAt}#${id}`);

/** A table that has these items alone. */
const tableOf = (items: readonly (readonly [Key, Item])[]) => ({
  get: ({ pk, sk }: Key) => Promise.resolve(items.find(([key]) => key.pk === pk && key.sk === sk)?.[1] ?? null),
});
const whole = [external, candidateId, ...slots.map(keys.callSlot)].map((key): [Key, Item] => [key, leading]);
const codesOf = (found: readonly Readonly<{ item: string; code: string }>[]) =>
  found.map(({ item, code }) => `${item} ${code}`);

describe('what stands under other keys', () => {
  const look = async (items: readonly (readonly [Key, Item])[], now = startTime) =>
    codesOf(await faultsOfKeys(tableOf(items), file, now));
  const without = (index: number) => whole.filter((_, at) => at !== index);
  const otherwise = (index: number, item: Item) =>
    whole.map(([key, own], at) => [key, at === index ? item : own] as const);

  it('is all there', async () => {
    expect(slots.length).toBe(2);
    expect(await look(whole)).toEqual([]);
  });

  it.each([
    ['what the ATS calls its request', 0, '# external_key_missing'],
    ['the ATS’s id of the candidate', 1, '# candidate_id_missing'],
    ['a quarter of an hour of a call', 3, `REF#${referee.id} call_slot_missing`],
  ])('misses %s', async (_, index, fault) => {
    expect(await look(without(index))).toEqual([fault]);
    expect(await look(otherwise(index, { checkId: 'chk_other' }))).toEqual([fault]);
  });

  it('misses a quarter of an hour that was freed', async () => {
    const freed = { ...leading, freedAt: startTime };
    expect(await look(otherwise(2, freed))).toEqual([`REF#${referee.id} call_slot_missing`]);
  });

  it('looks for nothing of a call that has gone by, or of a check that the API made', async () => {
    expect(await look(whole.slice(0, 2), minutesAfter(120))).toEqual([]);
    const made = buildCheck({ candidate: { ...plain.candidate, externalId: null } });
    expect(await faultsOfKeys(tableOf([]), buildFile({ check: made }), startTime)).toEqual([]);
  });
});

describe('what stands with the check', () => {
  const events = [1, 2, 3].map((number) =>
    eventToItem(check, [], {
      number,
      type: 'reference_check.created',
      at: startTime,
      actor: 'recruiter',
      refereeId: null,
    }),
  );
  const eventFaults = (items: readonly Item[]) => {
    const counted = { ...file, check: { ...check, eventCount: 3 } };
    return codesOf(faultsOfCheck(counted, items)).filter((text) => text.includes('event'));
  };

  it('has each event up to their count', () => {
    expect(eventFaults(events)).toEqual([]);
    expect(eventFaults(events.filter(({ number }) => number !== 2))).toEqual(['# event_count_wrong']);
    expect(eventFaults(events.slice(0, 2))).toEqual(['# event_count_wrong']);
  });

  it('is in the lists of the API, and found by each of its words', () => {
    const items: readonly Item[] = [...listsOf(file), ...wordsOf(file).map((word) => wordItem(file, word))];
    const missing = (given: readonly Item[]) =>
      codesOf(faultsOfLists(file, given)).filter((text) => !text.endsWith('counted_wrong'));
    expect(missing(items)).toEqual([]);
    const word = keys.nameWord(id, 'lund').sk;
    expect(missing(items.filter(({ sk }) => sk !== word))).toEqual([`${word} summary_missing`]);
    expect(missing(items.map((item) => (item['sk'] === word ? { ...item, ttl: 1 } : item)))).toEqual([
      `${word} summary_missing`,
    ]);
    expect(missing(items.filter(({ sk }) => sk !== 'LST#all'))).toEqual(['LST#all summary_missing']);
  });
});
