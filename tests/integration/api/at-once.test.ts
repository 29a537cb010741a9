import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { askByExample } from '#tests/support/open-api/ask-by-example.ts';
import { createJudge } from '#tests/support/open-api/judge-answer.ts';
import { readDocument } from '#tests/support/open-api/read-document.ts';
import { sendRaw } from '#tests/support/open-api/send-raw.ts';
import { furnishOrganisation } from '#tests/support/two-organisations/furnish-organisation.ts';

/** `npm run bench:at-once` asks ten times. */
const atOnce = Number(process.env['AT_ONCE'] ?? 4);

let started: RoadOnCloud;
beforeAll(async () => {
  started = await startRoad();
});
afterAll(() => started.cloud.stop());

test('each change, asked for many times at once, is answered by the document', async () => {
  const { url } = started.cloud;
  const mine = await furnishOrganisation(started, started, 'sigtuna');
  const document = readDocument(await (await fetch(`${url}/v1/openapi.json`)).json());
  const { judge, operations } = createJudge(document);
  const changes = operations.filter(({ method }) => method !== 'GET');
  // What ends or takes away what the others are about comes last.
  const isLast = ({ method, path }: (typeof changes)[number]): boolean =>
    method === 'DELETE' || /conclude|cancel/.test(path);
  const faults: string[] = [];
  const refused: string[] = [];
  for (const operation of [...changes.filter((each) => !isLast(each)), ...changes.filter(isLast)]) {
    const request = askByExample(document, operation, mine);
    const answers = await Promise.all(Array.from({ length: atOnce }, () => sendRaw(url, request)));
    for (const answer of answers) {
      const fault = judge(request, answer);
      if (fault !== null) faults.push(`${operation.operationId}: ${fault} ${answer.body.slice(0, 300)}`);
    }
    if (answers.every(({ status }) => status === 422 || status === 404)) refused.push(operation.operationId);
  }
  expect(faults).toEqual([]);
  // What is done to a draft has one to be done to in the tests of drafts.
  const ofDrafts = ['publishTemplateDraft', 'discardTemplateDraft'];
  expect(
    refused.filter((id) => !ofDrafts.includes(id)),
    'examples that nothing comes of',
  ).toEqual([]);
});
