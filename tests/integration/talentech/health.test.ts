import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createDeliveryLanes } from '#shared/data/push/delivery-lanes.ts';
import { type DeliveryState, newDelivery } from '#shared/domain/push/delivery.ts';
import { buildInvitation } from '#tests/support/ats/invitations.ts';
import { client, connectAts, startConnector } from '#tests/support/ats/talentech-connector.ts';
import { minutesAfter, startTime, testId } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { createLookAtSenders } from '../../../functions/run-due/look-at-senders.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const health = z.strictObject({
  status: z.enum(['Healthy', 'Degraded', 'Unhealthy']),
  errors: z.array(z.strictObject({ errorType: z.literal('SystemError'), message: z.string() })),
});

async function given(address: string | null = null) {
  const connector = startConnector(real.table);
  await connector.setApp();
  const sender = { name: 'Exempelkommun', address, replyTo: null };
  const owner = await connector.addOrganisation({ sender });
  const ats = await connectAts(connector, owner);
  /** Run-due looks at this time, and SES has verified these. */
  const look = (now: string, ...verified: readonly string[]): Promise<void> =>
    createLookAtSenders({
      senders: { isVerified: (domain) => Promise.resolve(verified.includes(domain)) },
      senderHealth: connector.senderHealth,
      domains: ['vitsord.example', 'kommun.example'],
      clock: () => now,
    })();
  const ask = async () => health.parse((await ats.call('health')).json);
  return { connector, ...owner, ats, look, ask };
}

describe('A.11.13 health', () => {
  test('is Degraded when the domain that mail comes from is not verified, and well again an hour later', async () => {
    const { connector, look, ask } = await given();
    await look(startTime, 'vitsord.example');
    expect(await ask()).toEqual({ status: 'Healthy', errors: [] });
    await look(minutesAfter(30));
    expect(await ask()).toMatchObject({ status: 'Healthy' });
    await look(minutesAfter(60), 'kommun.example');
    connector.setTime(minutesAfter(59));
    expect(await ask()).toMatchObject({ status: 'Degraded', errors: [{ errorType: 'SystemError' }] });
    await look(minutesAfter(120), 'vitsord.example');
    expect(await ask()).toMatchObject({ status: 'Healthy' });
  });

  test('looks at the organisation’s own domain where it may be used here', async () => {
    const { look, ask } = await given('referenser@kommun.example');
    await look(minutesAfter(600), 'vitsord.example');
    expect(await ask()).toMatchObject({ status: 'Degraded' });
    const other = await given('referenser@elsewhere.example');
    expect(await other.ask()).toMatchObject({ status: 'Healthy' });
  });

  test('is Degraded when what runs by itself has not looked for hours', async () => {
    const { connector, look, ask } = await given();
    await look(minutesAfter(1_200), 'vitsord.example');
    await connector.senderHealth.save({
      checkedAt: minutesAfter(-181),
      domains: [{ name: 'vitsord.example', verified: true }],
    });
    expect(await ask()).toMatchObject({ status: 'Degraded' });
  });

  test.each([
    ['dead', -60, 'Degraded'],
    ['dead', -8 * 1_440, 'Healthy'],
    ['waiting', -61, 'Degraded'],
    ['ready', -61, 'Degraded'],
    ['waiting', -59, 'Healthy'],
    ['delivered', -600, 'Healthy'],
    ['obsolete', -600, 'Healthy'],
  ] satisfies [DeliveryState, number, string][])(
    'with a result that is %s since %i minutes is %s, and another connection’s is not',
    async (state, minutes, status) => {
      const ours = await given();
      const theirs = await given();
      await ours.look(minutesAfter(4_000), 'vitsord.example');
      const told = { checkId: testId('chk', 1), organisationId: ours.organisation.id, live: true, number: 1 } as const;
      const endpoint = { endpointId: ours.connection.id, endpointKind: 'talentech' } as const;
      const made = newDelivery({ ...told, type: 'reference_check.created' }, endpoint, minutesAfter(minutes));
      await createDeliveryLanes(real.table).change(made, () => [{ ...made, state }]);
      expect(await ours.ask()).toMatchObject({ status });
      expect(await theirs.ask()).toEqual({ status: 'Healthy', errors: [] });
    },
  );

  test('is Unhealthy by a consent that was given back, and nobody’s without any', async () => {
    const { connector, connection, organisation, ask, ats } = await given();
    const granted = await connector.connections.load(organisation.id, connection.id);
    if (granted === null) throw new Error('The connection is gone');
    await connector.connections.save({ ...granted, grant: null });
    expect(await ask()).toMatchObject({ status: 'Unhealthy' });
    expect((await connector.post('health', { auth: null })).status).toBe(401);
    expect((await ats.call('invitations', buildInvitation())).status).toBe(401);
  });
});

describe('Whatever is sent', () => {
  const paths = ['evaluationforms', 'invitations', 'health', 'authorization/token', 'authorization/deauthorize', 'x/y'];
  const names = fc.constantFrom(
    'auth',
    'evaluationDetails',
    'customFieldValues',
    'email',
    'encryptedFields',
    'id',
    'value',
    '__proto__',
  );
  const { json } = fc.letrec<{ json: unknown; leaf: unknown }>((tie) => ({
    leaf: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
    json: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(names, tie('json'), { maxKeys: 4 }),
    ),
  }));
  const body = fc.oneof(
    json.map((each) => JSON.stringify(each)),
    fc
      .record({ evaluationDetails: fc.dictionary(names, json) })
      .map((each) => JSON.stringify(buildInvitation(each.evaluationDetails))),
    fc.string(),
    fc.constant('['.repeat(5_000)),
    fc.constant(`${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  );

  test('is answered with what the contract has: never a 5xx, a list of errors with every refusal', async () => {
    const { connector, ats } = await given();
    const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
    const headers = fc.constantFrom(
      {},
      ats.headers,
      { authorization: basic },
      { authorization: 'Bearer a.b.c' },
      { authorization: 'Basic :' },
    );
    const errors = z
      .array(z.strictObject({ errorType: z.enum(['UserError', 'SystemError']), message: z.string() }))
      .min(1);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), body, headers, async (path, sent, given) => {
        const answer = await connector.post(path, sent, { ...given });
        expect(answer.status).toBeLessThan(500);
        if (answer.status !== 200) errors.parse(answer.json);
      }),
      { numRuns: 300 },
    );
  });

  test('as an address is a page, or the way back', async () => {
    const { connector } = await given();
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.webQueryParameters(), async (noise, rawQuery) => {
        const path = '/ats/talentech/authorization/authorize';
        const query = `response_type=code&client_id=${client.id}&state=${encodeURIComponent(noise.toWellFormed())}&${rawQuery}`;
        for (const method of ['GET', 'POST']) {
          const answer = await connector.send({ method, path, rawQuery: query, body: noise });
          expect(answer.status).toBeLessThan(500);
        }
      }),
      { numRuns: 60 },
    );
  });
});
