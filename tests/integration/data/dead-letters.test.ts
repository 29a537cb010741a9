import { afterAll, beforeAll, expect, test } from 'vitest';

import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createDeadLetters } from '#shared/data/outbox/dead-letters.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
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
  await outbox.end(claimed, 'dead', 'address_rejected');

  const [letter] = await letters.list(10);
  expect(letter).toMatchObject({ checkId: request.id, messageId: claimed.id, reason: 'address_rejected' });
  if (letter === undefined) throw new Error('No dead letter');
  const due = createDueStore(real.table);
  const partitions = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((each) => due.due(each, daysAfter(4), 100)));
  expect(partitions.flat().filter(({ kind }) => kind === 'message')).toEqual([]);

  expect(await letters.replay(letter, minutesAfter(5))).toBe(true);
  expect(await letters.replay(letter, minutesAfter(5))).toBe(false);
  expect(await letters.list(10)).toEqual([]);
  expect(await outbox.load(request.id, claimed.id)).toMatchObject({ state: 'ready', attempts: 0, reason: null });
});
