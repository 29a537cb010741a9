import { describe, expect, it } from 'vitest';
import type { SenderHealth } from '#shared/domain/ports/sender-health-store.ts';
import type { SendingPause } from '#shared/domain/ports/sending-pauses.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';
import { createServeSite } from '../../../../functions/serve-site/serve-site.ts';
import { createShowDeepHealth } from '../../../../functions/serve-site/show-deep-health.ts';

const secret = `vts_live_${'a'.repeat(32)}`;
const owner = { id: 'key_1', organisationId: testId('org', 1), live: true, name: 'The ATS' };
const key = { id: owner.id, name: owner.name, live: true };
const verified = { checkedAt: startTime, domains: [{ name: 'example.org', verified: true }] };

type World = Readonly<{ seen?: SenderHealth | null; pause?: SendingPause | null; isDown?: boolean; now?: string }>;

const given = ({ seen = verified, pause = null, isDown = false, now = startTime }: World = {}) => {
  const show = createShowDeepHealth({
    organisations: { findKey: (given) => Promise.resolve(given === secret ? owner : null) },
    senderHealth: { load: () => (isDown ? Promise.reject(new Error('No table')) : Promise.resolve(seen)) },
    pauses: { find: () => Promise.resolve(pause) },
    throttle: createThrottle(),
    clock: () => now,
  });
  const serve = createServeSite({ baseUrl: 'https://vitsord.example', loadDeepHealth: () => Promise.resolve(show) });
  return async (authorization: string | null = `Bearer ${secret}`, deep = '1') => {
    const headers = authorization === null ? {} : { authorization };
    const { status, body } = await serve(buildHttpRequest({ path: '/v1/health', query: { deep }, headers }));
    const answer: unknown = JSON.parse(body);
    return { status, answer };
  };
};

describe('a deep look at health', () => {
  const well = {
    status: 'ok',
    key,
    table: 'ok',
    senders: [{ domain: 'example.org', verified: true }],
    sendersSeenAt: startTime,
    sending: { paused: false, since: null },
  };

  it('says how the parts stand', async () => {
    expect(await given()()).toEqual({ status: 200, answer: well });
  });

  it('is for who has a key, and only when it is asked for', async () => {
    expect(await given()(null)).toMatchObject({ status: 401, answer: { code: 'key_missing' } });
    expect(await given()('Bearer vts_live_of-nobody-at-all')).toMatchObject({ status: 401 });
    expect(await given()(null, 'yes')).toMatchObject({ status: 422, answer: { errors: [{ pointer: '/query/deep' }] } });
    expect(await given()(null, '0')).toEqual({ status: 200, answer: { status: 'ok' } });
  });

  const unverified = { ...verified, domains: [{ name: 'example.org', verified: false }] };
  const pause = { organisationId: owner.organisationId, since: minutesAfter(-9) };
  const worlds: readonly (readonly [string, World, object])[] = [
    ['sending is paused', { pause }, { sending: { paused: true, since: pause.since } }],
    ['a sender is not verified', { seen: unverified }, { senders: [{ domain: 'example.org', verified: false }] }],
    ['what runs by itself has stopped', { now: minutesAfter(181) }, { sendersSeenAt: startTime }],
    ['the table fails', { isDown: true }, { table: 'failing', senders: null }],
  ];
  it.each(worlds)('is degraded when %s', async (_, world, said) => {
    expect(await given(world)()).toMatchObject({ status: 200, answer: { status: 'degraded', ...said } });
  });

  it('is well where nobody has looked at the senders yet', async () => {
    expect(await given({ seen: null })()).toMatchObject({ answer: { status: 'ok', senders: null } });
  });
});
