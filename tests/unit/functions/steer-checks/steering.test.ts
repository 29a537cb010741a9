import { expect, test } from 'vitest';
import * as z from 'zod';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { buildOrganisation, buildRequest, contextAt, countingIds, minutesAfter } from '#tests/support/builders.ts';
import { fakeCheckStore } from '#tests/support/fakes/fake-check-store.ts';
import { fakeIdempotencyStore } from '#tests/support/fakes/fake-idempotency-store.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { buildHttpRequest } from '#tests/support/http-request.ts';
import { createSteerChecks } from '../../../../functions/steer-checks/steer-checks.ts';

const secret = 'vts_live_0123456789abcdef';
const bo = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: null };
const added = z.object({ referees: z.array(z.object({ id: z.string() })) });

test('a repeat that came before the first try had ended is answered as the first was', async () => {
  const organisation = buildOrganisation();
  const organisations = fakeOrganisationStore(organisation);
  await organisations.createKey(secret, { id: 'key_1', organisationId: organisation.id, live: true, name: '' }, '');
  const checks = fakeCheckStore();
  const request = buildRequest({ organisationId: organisation.id });
  await checks.create(requestCheck(request, contextAt()));

  const known = fakeIdempotencyStore();
  let first = async (): Promise<unknown> => undefined;
  const start: IdempotencyStore['start'] = async (...given) => {
    const meanwhile = first;
    first = async () => undefined;
    await meanwhile();
    return known.start(...given);
  };
  const steer = createSteerChecks({
    checks,
    organisations: { ...organisations, save: () => Promise.reject(new Error('Nobody saves')) },
    sessions: { makeLink: () => Promise.reject(new Error('Nobody signs in')) },
    idempotency: { ...known, start },
    throttle: createThrottle(),
    linkMaker: { urlOf: () => 'https://ref.example.org/r/1' },
    baseUrl: 'https://ref.example.org',
    signSymbol: () => 'signed',
    clock: () => minutesAfter(10),
    newId: countingIds(),
  });
  const post = async () => {
    const { status, body } = await steer(
      buildHttpRequest({
        method: 'POST',
        path: `/v1/reference-checks/${request.id}/referees`,
        params: { id: request.id },
        headers: { authorization: `Bearer ${secret}`, 'idempotency-key': 'once' },
        body: JSON.stringify({ referees: [bo] }),
      }),
    );
    return { status, ids: added.parse(JSON.parse(body)).referees.map(({ id }) => id) };
  };

  const answers: Awaited<ReturnType<typeof post>>[] = [];
  first = async () => answers.push(await post());
  answers.push(await post());
  expect(answers[0]).toEqual({ status: 201, ids: [expect.stringMatching(/^ref_/)] });
  expect(answers[1]).toEqual(answers[0]);
});
