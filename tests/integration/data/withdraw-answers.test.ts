import { afterAll, beforeAll, expect, test } from 'vitest';

import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createDeletionStore } from '#shared/data/deletion/deletion-store.ts';
import { declineReference } from '#shared/domain/decisions/decline-reference.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { saveDraft } from '#shared/domain/decisions/save-draft.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import { buildSubmission } from '#tests/support/builders/answered-check.ts';
import {
  buildRefereeDetails,
  buildRequest,
  contextAt,
  evaDetails,
  minutesAfter,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const answerItems = async (checkId: string): Promise<readonly unknown[]> => {
  const page = await real.table.query({
    key: {
      text: '#pk = :pk AND begins_with(#sk, :sk)',
      names: { '#pk': 'pk', '#sk': 'sk' },
      values: { ':pk': `CHK#${checkId}`, ':sk': 'ANS#' },
    },
  });
  return page.items;
};

test('what a referee writes anew or takes back is in the table no more, and stored reports of it are to go', async () => {
  const checks = createCheckStore(real.table, { current: '1', keys: { '1': 'a key for tests' } });
  const [bo, eva] = [buildRefereeDetails(), evaDetails()];
  const request = buildRequest({ referees: [bo, eva] });
  await checks.create(requestCheck(request, contextAt()));
  const answers = buildSubmission();
  const draft = { ...answers, version: 1, typedRelation: { company: 'Nordvik' }, savedAt: minutesAfter(1) };
  await checks.change(request.id, (file) => saveDraft(file, draft, contextAt(minutesAfter(1))));
  expect(await checks.loadDraft(request.id, bo.id)).toMatchObject({ typedRelation: { company: 'Nordvik' } });
  for (const minute of [2, 3]) {
    await checks.change(request.id, (file) => submitAnswers(file, answers, contextAt(minutesAfter(minute))));
  }
  expect(await answerItems(request.id)).toMatchObject([{ version: 2 }]);

  await checks.change(request.id, (file) => withdrawAnswers(file, bo.id, contextAt(minutesAfter(4))));
  expect(await answerItems(request.id)).toEqual([]);
  expect(await checks.loadSubmissions(request.id)).toEqual([]);
  expect(await createDeletionStore(real.table).findStaleReports(request.id)).toMatchObject({ all: true });
  await checks.change(request.id, (file) => declineReference(file, eva.id, 'no_time', contextAt(minutesAfter(5))));
  const file = await checks.load(request.id);
  expect(file?.referees).toMatchObject([{ status: 'withdrawn' }, { status: 'declined', declineReason: 'no_time' }]);
  expect(file?.messages.filter(({ kind }) => kind === 'candidate-request')).toHaveLength(2);
});
