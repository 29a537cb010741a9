import { expect, test } from 'vitest';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { runIdempotently } from '#shared/web/api/run-idempotently.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';
import { fakeIdempotencyStore } from '#tests/support/fakes/fake-idempotency-store.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';

const key = { id: 'key_1', organisationId: 'org_1', live: true, name: '' };
const request = buildHttpRequest({ method: 'POST', path: '/v1/presets', headers: { 'idempotency-key': 'once' } });

/** Tries one after the other, each when the one before has died or its time is over; what each would answer. */
async function tryInTurn(...answers: readonly HttpResponse[]) {
  const idempotency = fakeIdempotencyStore();
  const runs: boolean[] = [];
  const statuses: number[] = [];
  for (const answer of answers) {
    const response = await runIdempotently({ idempotency, clock: () => startTime }, request, key, ({ isReplay }) => {
      runs.push(isReplay);
      return Promise.resolve(answer);
    });
    statuses.push(response.status);
    idempotency.endLeases();
  }
  return { runs, statuses };
}

test('what was done, or refused for good, is not done again', async () => {
  expect((await tryInTurn(jsonResponse(201, {}), jsonResponse(201, {}))).runs).toEqual([false, true]);
  const refused = problemResponse('wrong_state', request);
  expect((await tryInTurn(refused, refused)).runs).toEqual([false, true]);
});

test('who was asked to try again, since others were faster, may do so with the same key', async () => {
  const conflict = problemResponse('changed_meanwhile', request);
  expect(await tryInTurn(conflict, jsonResponse(201, {}), jsonResponse(201, {}))).toEqual({
    runs: [false, false, true],
    statuses: [409, 201, 201],
  });
});

test('a test key may say the same key as a live one', async () => {
  const idempotency = fakeIdempotencyStore();
  const seeds: unknown[] = [];
  for (const live of [true, false]) {
    await runIdempotently({ idempotency, clock: () => startTime }, request, { ...key, live }, ({ seed }) => {
      seeds.push(seed);
      return Promise.resolve(jsonResponse(201, {}));
    });
  }
  expect(new Set(seeds).size).toBe(2);
});
