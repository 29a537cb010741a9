import { createThrottle } from '#shared/web/api/throttle.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { buildOrganisation, countingIds, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { fakeCheckStore } from '#tests/support/fakes/fake-check-store.ts';
import { fakeIdempotencyStore } from '#tests/support/fakes/fake-idempotency-store.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { findBuiltIn } from '#tests/support/fakes/fake-template-store.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { createRequestReferences } from '../../../../functions/request-references/request-references.ts';

export const liveKey = 'vts_live_aaaaaaaaaaaaaaaaaaaaaaaa';
export const testKey = 'vts_test_bbbbbbbbbbbbbbbbbbbbbbbb';
export const otherKey = 'vts_live_cccccccccccccccccccccccc';

export const kim = { firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' };
export const bo = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org' };

export const bodyWith = (changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  project: { externalId: '4711', title: 'Enhetschef, äldreomsorg' },
  recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  candidates: [kim],
  ...changes,
});

/** The API on stores in memory, with a live and a test key of one organisation and a live key of another. */
export async function givenApi(organisation = buildOrganisation()) {
  const other = buildOrganisation({ id: testId('org', 2), name: 'Annanstad' });
  const idempotency = fakeIdempotencyStore();
  const [checks, organisations] = [fakeCheckStore(idempotency), fakeOrganisationStore(organisation, other)];
  const owners = [
    [liveKey, organisation.id, true],
    [testKey, organisation.id, false],
    [otherKey, other.id, true],
  ] as const;
  for (const [key, organisationId, live] of owners) {
    await organisations.createKey(key, { id: key.slice(0, 12), organisationId, live, name: 'API' }, startTime);
  }
  let now = startTime;
  const process = createRequestReferences({
    checks,
    organisations,
    idempotency,
    findTemplate: findBuiltIn,
    baseUrl: 'https://vitsord.example',
    linkMaker: { urlOf: ({ purpose, person }) => `https://vitsord.example/${purpose}/${person}` },
    signSymbol: (id) => `signed-${id}`,
    isSymbolSignature: (id, signature) => signature === `signed-${id}`,
    clock: () => now,
    newId: countingIds(),
    throttle: createThrottle(),
  });
  const ask = (request: Partial<HttpRequest>, key = liveKey): Promise<HttpResponse> =>
    process(buildHttpRequest({ ...request, headers: { authorization: `Bearer ${key}`, ...request.headers } }));
  return {
    checks,
    organisations,
    idempotency,
    process,
    setTime: (time: string): void => {
      now = time;
    },
    post: (body: unknown, idempotencyKey?: string, key = liveKey): Promise<HttpResponse> =>
      ask(
        {
          method: 'POST',
          path: '/v1/reference-checks',
          body: JSON.stringify(body),
          ...(idempotencyKey === undefined ? {} : { headers: { 'idempotency-key': idempotencyKey } }),
        },
        key,
      ),
    show: (id: string, key = liveKey): Promise<HttpResponse> => ask({ path: `/v1/reference-checks/${id}` }, key),
    list: (query: Record<string, string> = {}, key = liveKey): Promise<HttpResponse> =>
      ask({ path: '/v1/reference-checks', query }, key),
    symbol: (id: string, s: string, headers: Record<string, string> = {}): Promise<HttpResponse> =>
      process(buildHttpRequest({ path: `/v1/reference-checks/${id}/symbol.svg`, query: { s }, headers })),
  };
}
