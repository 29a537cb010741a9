import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { drawRequests } from '#tests/support/open-api/draw-request.ts';
import { createJudge } from '#tests/support/open-api/judge-answer.ts';
import { emptyPool, harvest } from '#tests/support/open-api/pool.ts';
import { readDocument } from '#tests/support/open-api/read-document.ts';
import { type RawRequest, sendRaw } from '#tests/support/open-api/send-raw.ts';
import { makeKey } from '#tests/support/two-organisations/second-organisation.ts';

/** `API_RUNS=5000` looks for longer, `API_RUN_SEED` at the same requests again. */
const runs = Number(process.env['API_RUNS'] ?? 80);
const seed = Number(process.env['API_RUN_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const atOnce = 6;

let started: RoadOnCloud;
beforeAll(async () => {
  started = await startRoad();
});
afterAll(() => started.cloud.stop());

/** What no schema says and the domain asks for, by the name of the field. */
const known = {
  firstName: fc.constantFrom('Kim', 'Bo', 'Eva'),
  lastName: fc.constantFrom('Lund', 'Ahl', 'Roth'),
  email: fc.constantFrom('kim.lund@example.org', 'bo.ahl@example.org', 'eva.roth@example.org'),
  phone: fc.constantFrom('+46701740605', null),
  language: fc.constantFrom('sv', 'en'),
  candidateLanguage: fc.constantFrom('sv', 'en'),
  questionTemplates: fc.constantFrom({ sv: 'tpl_standard', en: 'tpl_short' }, { sv: 'tpl_short' }),
  candidateChannel: fc.constantFrom('email', 'email-sms', 'disabled'),
  refereeChannel: fc.constantFrom('email', 'email-sms', 'disabled'),
  channel: fc.constantFrom('email', 'email-sms'),
  recruiter: fc.constant({ name: 'Rita Ek', email: 'rita.ek@example.org' }),
  relation: fc.constant(null),
  copyOf: fc.constantFrom('tpl_standard', 'tpl_facts'),
  url: fc.constant('https://hooks.example.org/vitsord'),
  timeZone: fc.constant('Europe/Stockholm'),
  version: fc.constantFrom(1, 2, null),
};

const told = ({ method, target, headers, body }: RawRequest): string =>
  JSON.stringify({ method, target, headers, body: body?.toString() }, (_, value: unknown) =>
    typeof value === 'string' ? value.slice(0, 3_000) : value,
  );

test('any request gets an answer that the document knows', async () => {
  const { cloud, organisation, apiKey } = started;
  const document = readDocument(await (await fetch(`${cloud.url}/v1/openapi.json`)).json());
  const { judge, find, operations } = createJudge(document);
  const kinds = [true, true, true, true, false];
  const more = await Promise.all(kinds.map((live) => makeKey(cloud.url, organisation, live)));
  const pool = emptyPool([apiKey, ...more]);
  /** One of each kind of fault, by operation and status. */
  const faults = new Map<string, string>();
  const statuses = new Map<string, Set<number>>();

  const ask = async (request: RawRequest): Promise<void> => {
    const answer = await sendRaw(cloud.url, request);
    harvest(pool, request, answer);
    const { operationId = 'none' } = find(request.method, request.target.split('?')[0] ?? '') ?? {};
    statuses.set(operationId, (statuses.get(operationId) ?? new Set()).add(answer.status));
    const fault = judge(request, answer);
    if (fault === null) return;
    faults.set(`${operationId} ${answer.status}`, `${fault}: ${answer.body.slice(0, 400)}\n${told(request)}`);
  };

  await fc.assert(
    fc.asyncProperty(
      fc.array(drawRequests(document, known), { minLength: atOnce, maxLength: atOnce }),
      async (drawn) => {
        await Promise.all(drawn.map(({ fill }) => ask(fill(pool))));
      },
    ),
    { seed, numRuns: runs },
  );
  if (process.env['API_RUNS'] !== undefined) console.info(statuses);
  expect(Object.fromEntries(faults), `Again: API_RUN_SEED=${seed}`).toEqual({});
  expect(statuses.size).toBeGreaterThan(operations.length / 2);
});
