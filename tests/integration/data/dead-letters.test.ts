import { afterAll, beforeAll, expect, test } from 'vitest';

import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { newMessageToItem } from '#shared/data/items/message-item.ts';
import { indexPartitions } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createDeadLetters } from '#shared/data/outbox/dead-letters.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { messageId } from '#shared/domain/messages/message.ts';
import type { DeadLetter, DeadLetterFilter, DeadLetterPlace } from '#shared/domain/ports/dead-letters.ts';
import { buildRequest, contextAt, daysAfter, minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

test('a dead letter is found with its reason, is not due, and is sent again once', async () => {
  const request = buildRequest();
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  await checks.create(requestCheck(request, contextAt()));
  const outbox = createOutbox(real.table);
  const letters = createDeadLetters(real.table);
  const [message] = (await checks.load(request.id))?.messages ?? [];
  const claimed = message && (await outbox.claim({ checkId: request.id, id: message.id }, 'claim', startTime));
  if (!claimed) throw new Error('Nothing was claimed');
  await outbox.end(claimed, 'dead', 'address_rejected', minutesAfter(0.5));

  const everything = { checkId: null, organisationId: null, reason: null, from: null, to: null };
  const first = { limit: 10, after: null };
  const [letter] = (await letters.list(everything, first)).letters;
  expect(letter).toMatchObject({
    checkId: request.id,
    messageId: claimed.id,
    reason: 'address_rejected',
    diedAt: minutesAfter(0.5),
  });
  if (letter === undefined) throw new Error('No dead letter');
  const due = createDueStore(real.table);
  const partitions = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((each) => due.due(each, daysAfter(4), 100)));
  expect(partitions.flat().filter(({ kind }) => kind === 'message')).toEqual([]);

  expect(await letters.replay(letter, minutesAfter(5))).toBe(true);
  expect(await letters.replay(letter, minutesAfter(5))).toBe(false);
  expect(await letters.list(everything, first)).toEqual({ letters: [], after: null });
  expect(await outbox.load(request.id, claimed.id)).toMatchObject({ state: 'ready', attempts: 0, reason: null });
});

test('dead letters are all reached, page by page, by check, reason, organisation and time', async () => {
  const letters = createDeadLetters(real.table);
  const [one, other] = [newId('org'), newId('org')];
  const many = 230;
  for (let at = 0; at < many; at += 1) await keepDead(at % 2 === 0 ? one : other, at);
  const everything = { checkId: null, organisationId: null, reason: null, from: null, to: null };
  const all = async (wanted: Partial<DeadLetterFilter>, limit = 100) => {
    const found: DeadLetter[] = [];
    let after: DeadLetterPlace | null = null;
    do {
      const page = await letters.list({ ...everything, ...wanted }, { limit, after });
      expect(page.letters.length).toBeLessThanOrEqual(limit);
      found.push(...page.letters);
      after = page.after;
    } while (after !== null);
    return found;
  };
  const everyOne = await all({});
  expect(new Set(everyOne.map(({ checkId }) => checkId)).size).toBe(many);
  expect(everyOne.map(({ diedAt }) => diedAt)).toEqual(everyOne.map(({ diedAt }) => diedAt).toSorted());
  expect(await all({ organisationId: one }, 7)).toHaveLength(many / 2);
  expect(await all({ reason: 'mail_rejected' })).toHaveLength(many / 10);
  expect(await all({ organisationId: one, reason: 'mail_rejected' })).toHaveLength(many / 10);
  expect(await all({ reason: 'never' })).toEqual([]);
  expect(await all({ checkId: everyOne[9]?.checkId ?? '' })).toEqual([everyOne[9]]);
  expect(await all({ from: minutesAfter(10), to: minutesAfter(19) })).toHaveLength(10);
});

/** One that died in this minute; each tenth for a reason of its own. */
async function keepDead(organisationId: string, minute: number): Promise<void> {
  const checkId = newId('chk');
  const message = { kind: 'candidate-request', recipient: 'candidate', medium: 'email', language: 'sv' } as const;
  const id = messageId(1, 'candidate', 'email');
  const item = newMessageToItem({ ...message, id, dueAt: null }, { checkId, organisationId }, startTime);
  const reason = minute % 10 === 0 ? 'mail_rejected' : 'unavailable';
  const died = { state: 'dead', reason, duePk: indexPartitions.dead, dueAt: minutesAfter(minute) };
  await real.table.put({ ...item, ...died });
}
