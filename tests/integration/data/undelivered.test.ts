import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { createUndelivered } from '#shared/data/outbox/undelivered.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import {
  buildOrganisation,
  buildRequest,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

test('after an outage, what was sent and never arrived is found and goes once more; what arrived does not', async () => {
  const request = buildRequest();
  const organisation = buildOrganisation({ id: request.organisationId });
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  await checks.create(requestCheck(request, contextAt()));
  const outbox = createOutbox(real.table);
  const undelivered = createUndelivered(real.table);
  const [message] = (await checks.load(request.id))?.messages ?? [];
  const claimed = message && (await outbox.claim({ checkId: request.id, id: message.id }, 'claim', startTime));
  if (!claimed) throw new Error('Nothing was claimed');
  await outbox.markSent(claimed, { providerId: 'ses-1', now: minutesAfter(1) });

  const find = async (to = minutesAfter(60)) => {
    const page = await undelivered.find(organisation, { from: startTime, to }, { after: null, now: minutesAfter(90) });
    if (page === 'after_invalid') throw new Error('It begins at the start');
    return page.messages;
  };
  expect(await find(minutesAfter(1))).toEqual([]);
  const [lost, ...others] = await find();
  expect(others).toEqual([]);
  expect(lost).toMatchObject({ id: claimed.id, checkId: request.id });
  if (lost === undefined) throw new Error('Nothing was found');

  expect(await undelivered.sendAgain(lost, minutesAfter(91))).toBe(true);
  expect(await undelivered.sendAgain(lost, minutesAfter(92))).toBe(false);
  const again = await outbox.load(request.id, `${claimed.id}_again`);
  expect(again).toMatchObject({ state: 'ready', kind: claimed.kind, recipient: claimed.recipient });
  expect(await find()).toEqual([]);

  await outbox.recordFate(request.id, claimed.id, 'delivered');
  expect(
    await undelivered.find(organisation, { from: startTime, to: daysAfter(1) }, { after: 'x', now: startTime }),
  ).toBe('after_invalid');
});
