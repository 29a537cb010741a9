import { expect, test } from 'vitest';
import * as z from 'zod';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import type { IdempotencyStore } from '#shared/domain/ports/idempotency-store.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import {
  buildOrganisation,
  buildRequest,
  contextAt,
  countingIds,
  minutesAfter,
} from '#tests/support/builders/check-builders.ts';
import { fakeCheckStore } from '#tests/support/fakes/fake-check-store.ts';
import { fakeIdempotencyStore } from '#tests/support/fakes/fake-idempotency-store.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { createSteerChecks } from '../../../../functions/steer-checks/steer-checks.ts';

const secret = 'vts_live_0123456789abcdef';
const bo = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: null };
const added = z.object({ referees: z.array(z.object({ id: z.string() })) });

/** A check of Kim's whom nobody has asked yet, and posts about it, all with the same key. */
async function given(
  idempotency: Partial<IdempotencyStore> & Pick<IdempotencyStore, 'start'>,
  reachedBy: Readonly<{ email: string | null; phone: string | null }> | null = null,
) {
  const organisation = buildOrganisation();
  const organisations = fakeOrganisationStore(organisation);
  await organisations.createKey(secret, { id: 'key_1', organisationId: organisation.id, live: true, name: '' }, '');
  const checks = fakeCheckStore();
  const { settings, ...request } = buildRequest({ organisationId: organisation.id });
  const quiet = { ...settings, candidateChannel: 'disabled', refereeChannel: 'disabled' } as const;
  const candidate = { ...request.candidate, ...reachedBy };
  await checks.create(requestCheck({ ...request, candidate, settings: quiet }, contextAt()));
  let minutes = 10;
  const steer = createSteerChecks({
    checks,
    organisations: { ...organisations, save: () => Promise.reject(new Error('Nobody saves')) },
    sessions: { makeLink: () => Promise.reject(new Error('Nobody signs in')) },
    idempotency: { finish: () => Promise.resolve(), ...idempotency },
    throttle: createThrottle(),
    linkMaker: { urlOf: () => 'https://ref.example.org/r/1' },
    baseUrl: 'https://ref.example.org',
    signSymbol: () => 'signed',
    clock: () => {
      minutes += 1;
      return minutesAfter(minutes);
    },
    newId: countingIds(),
  });
  const post = (under: string, body: unknown, key = 'once') =>
    steer(
      buildHttpRequest({
        method: 'POST',
        path: `/v1/reference-checks/${request.id}/${under}`,
        headers: { authorization: `Bearer ${secret}`, 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    );
  const file = async () => checks.load(request.id);
  return { post, file };
}

test('a repeat that came before the first try had ended is answered as the first was', async () => {
  const known = fakeIdempotencyStore();
  let first = async (): Promise<unknown> => undefined;
  const { post } = await given({
    ...known,
    start: async (...arguments_) => {
      const meanwhile = first;
      first = async () => undefined;
      await meanwhile();
      return known.start(...arguments_);
    },
  });
  const add = async () => {
    const { status, body } = await post('referees', { referees: [bo] });
    return { status, ids: added.parse(JSON.parse(body)).referees.map(({ id }) => id) };
  };

  const answers: Awaited<ReturnType<typeof add>>[] = [];
  first = async () => answers.push(await add());
  answers.push(await add());
  expect(answers[0]).toEqual({ status: 201, ids: [expect.stringMatching(/^ref_/)] });
  expect(answers[1]).toEqual(answers[0]);
});

test('a repeat of a try that wrote and died asks nobody twice, and is no refusal', async () => {
  const known = fakeIdempotencyStore();
  const { post, file } = await given({ start: known.start, finish: () => Promise.reject(new Error('Died')) });
  const twice = async (under: string, body: unknown) => {
    await expect(post(under, body)).rejects.toThrow('Died');
    known.endLeases();
    await expect(post(under, body)).rejects.toThrow('Died');
  };
  await twice('candidate-request', { channel: 'email' });
  expect((await file())?.messages.filter(({ recipient }) => recipient === 'candidate')).toHaveLength(1);
});

test('a repeat of a reopening that was written is no refusal', async () => {
  const known = fakeIdempotencyStore();
  const finished: number[] = [];
  const { post, file } = await given({
    start: (organisationId, key, hash, now) => known.start(organisationId, `${key} ${hash}`, hash, now),
    finish: ({ status }) => {
      finished.push(status);
      return Promise.reject(new Error('Died'));
    },
  });
  await expect(post('cancel', {})).rejects.toThrow('Died');
  await expect(post('reopen', {})).rejects.toThrow('Died');
  known.endLeases();
  await expect(post('reopen', {})).rejects.toThrow('Died');
  expect(finished).toEqual([200, 200, 200]);
  expect((await file())?.check.status).toBe('accepted');
});

test.each(['sms', 'email-sms'])('nobody is asked by %s over a landline, and the answer says why', async (channel) => {
  const landline = { email: null, phone: '+4687910000' };
  const { post, file } = await given(fakeIdempotencyStore(), landline);
  const { status, body } = await post('candidate-request', { channel });
  expect(status).toBe(422);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ pointer: '/channel', code: 'unreachable_by_channel' }] });
  expect((await file())?.messages).toEqual([]);
});

test('a referee who has only a landline is not asked by SMS', async () => {
  const { post, file } = await given(fakeIdempotencyStore());
  const clara = { ...bo, email: null, phone: '+4687910000' };
  const { body } = await post('referees', { referees: [clara] });
  const [referee] = added.parse(JSON.parse(body)).referees;
  const answer = await post(`referees/${referee?.id}/request`, { channel: 'sms' }, 'ask');
  expect(answer.status).toBe(422);
  expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ code: 'unreachable_by_channel' }] });
  expect((await file())?.messages).toEqual([]);
});
