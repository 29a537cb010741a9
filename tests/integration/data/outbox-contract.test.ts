import { afterAll, beforeAll } from 'vitest';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { buildRequest, contextAt, testId } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { describeOutbox } from '#tests/support/contracts/outbox-contract.ts';

let real: RealTable;
let made = 0;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

describeOutbox('on the table', async () => {
  made += 1;
  const checkId = testId('chk', made);
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  await checks.create(requestCheck(buildRequest({ id: checkId }), contextAt()));
  const file = await checks.load(checkId);
  return { outbox: createOutbox(real.table), checkId, id: file?.messages[0]?.id ?? '' };
});
