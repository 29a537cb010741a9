import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createTakeUp } from '#shared/ats/teamtailor/take-up.ts';
import { createDueStore } from '#shared/data/outbox/due-store.ts';
import type { Table } from '#shared/data/table.ts';
import type { PushRequest } from '#shared/domain/ports/push-adapter.ts';
import {
  givenTeamtailor,
  partnerKey,
  signatureOf,
  teamtailorCandidate,
  webhookOf,
} from '#tests/support/ats/teamtailor-client.ts';
import { minutesAfter, startTime } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { createTakeInbound } from '../../../functions/push-event/take-inbound.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Choices = Parameters<typeof givenTeamtailor>[1];
const given = (choices: Choices = {}) => givenTeamtailor(real.table, choices);
type Given = Awaited<ReturnType<typeof given>>;

const started = z.object({ id: z.string() });
const idOf = ({ status, body }: Readonly<{ status: number; body: string }>): string => {
  expect(status).toBe(200);
  return started.parse(JSON.parse(body)).id;
};

/** run-due and push-event, after some minutes, with whatever Teamtailor is told then. */
async function takeUpLater({ portsOn }: Given, minutes = 2): Promise<readonly PushRequest[]> {
  const asked: PushRequest[] = [];
  const now = minutesAfter(minutes);
  const due = createDueStore(real.table);
  const ports = portsOn(real.table);
  const takeInbound = createTakeInbound({
    ...ports,
    takeUp: createTakeUp({ ...ports, allowedHosts: [] }),
    beginAttempt: () => (request) => {
      asked.push(request);
      return Promise.resolve({ outcome: 'answered', status: 200, headers: {}, body: '' });
    },
    clock: () => now,
    random: () => 0.5,
  });
  for (let partition = 0; partition < 8; partition += 1) {
    for (const item of await due.due(partition, now, 100)) {
      if (item.kind !== 'inbound' || !(await due.makeReady(item, now))) continue;
      await takeInbound(item.checkId);
    }
  }
  return asked;
}

describe('The key', () => {
  test.each([
    ['none', { authorization: '' }],
    ['another', { authorization: 'Bearer 00000000-0000-4000-8000-000000000000' }],
    ['a basic one', { authorization: 'Basic a2V5Og==' }],
    ['an endless one', { authorization: `Bearer ${'x'.repeat(9_000)}` }],
  ])('that is %s is refused with a plain string, and nothing is kept', async (_, headers) => {
    const side = await given();
    for (const [method, path] of [
      ['GET', 'config'],
      ['POST', 'webhook'],
      ['POST', 'remind'],
    ] as const) {
      const answer = await side.call(method, path, { headers, ...(method === 'POST' && { body: webhookOf() }) });
      expect(answer).toMatchObject({ status: 401, type: 'text/plain; charset=utf-8' });
    }
    expect(await side.checks()).toMatchObject({ files: [] });
  });

  test('of a connection that is switched off opens nothing', async () => {
    const side = await given({ isActive: false });
    expect((await side.send()).status).toBe(401);
  });

  test('may stand in a token that the partner’s key has signed, and in no other', async () => {
    const side = await given();
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const tokenBy = (key: string, alg = 'HS256'): string => {
      const signed = `${encode({ alg, typ: 'JWT' })}.${encode({ default_key: side.providerKey })}`;
      return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
    };
    const statusOf = async (token: string): Promise<number> =>
      (await side.call('GET', 'config', { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await statusOf(tokenBy(partnerKey))).toBe(200);
    expect(await statusOf(tokenBy('another key'))).toBe(401);
    expect(await statusOf(tokenBy(partnerKey, 'none'))).toBe(401);
  });
});

describe('config', () => {
  const config = z.object({ config: z.object({ fields: z.array(z.looseObject({ type: z.string() })) }) });
  const fieldsOf = ({ body }: Readonly<{ body: string }>) => config.parse(JSON.parse(body)).config.fields;

  test('has the types that Teamtailor draws, in bulk without a job too', async () => {
    const side = await given();
    const fields = fieldsOf(await side.call('GET', 'config'));
    expect([...new Set(fields.map(({ type }) => type))].toSorted()).toEqual(['checkbox', 'infobox', 'select']);
    for (const { type, content, icon } of fields.filter((field) => field.type === 'infobox')) {
      expect([type, typeof content, ['info', 'default'].includes(String(icon))]).toEqual(['infobox', 'string', true]);
    }
    expect(fields.map(({ id }) => String(id)).filter((id) => id.includes('_'))).toEqual([]);
    expect(fields.map(({ id }) => id)).toContain('candidate-language');
  });

  test('shows what this job’s checks were last made with, and another job’s not', async () => {
    const side = await given();
    idOf(await side.send());
    const chosen = async (query: Readonly<Record<string, string>>) =>
      fieldsOf(await side.call('GET', 'config', { query })).find(({ id }) => id === 'num-referees-requested')?.[
        'value'
      ];
    expect(await chosen({ job_id: '12345', stage_id: '1', user_id: '31' })).toBe('3');
    expect(await chosen({ job_id: '999' })).toBe('2');
  });
});

describe('A webhook', () => {
  test('is one check: whoever pressed asks, the job’s recruiter is of the team', async () => {
    const side = await given();
    const id = idOf(await side.send());
    const file = await side.portsOn(real.table).checks.load(id);
    expect(file?.check).toMatchObject({
      candidate: { firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org', phone: '+46701740605' },
      recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' },
      team: [{ name: 'Ali Demir', email: 'ali.demir@example.org' }],
      settings: { refereesRequested: 3, askRelation: true, hideProjectTitle: false, candidateChannel: 'email' },
      source: { kind: 'teamtailor', details: { resultId: '1a6d5a41-f0dd-4226-9d3b-186300000001' } },
    });
    expect(file?.messages).toHaveLength(1);
  });

  test('is put down without what nobody reads of a person, and nothing stays when it is done', async () => {
    const bodies: string[] = [];
    const working: Table = {
      ...real.table,
      put: (item, condition) => {
        if (item.kind === 'inbound') bodies.push(JSON.stringify(item));
        return real.table.put(item, condition);
      },
    };
    const side = await given({ working });
    idOf(await side.send());
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('kim.lund@example.org');
    for (const never of ['123456-7890', 'Gatan 18', '2000', 'developer', 'picture']) {
      expect(bodies[0]).not.toContain(never);
    }
    const id = /"inboundId":"(inb_\w+)"/.exec(bodies[0] ?? '')?.[1] ?? '';
    const left = await side.portsOn(real.table).inbound.load(id);
    expect(left).toMatchObject({ state: 'done' });
    expect(left?.body).toBeUndefined();
  });

  test('that comes again is the same check and one mail, at the same time too; of another organisation its own', async () => {
    const [ours, theirs] = [await given(), await given()];
    const ids = await Promise.all([ours.send(), ours.send(), ours.send()]);
    expect(new Set(ids.map(idOf)).size).toBe(1);
    const other = idOf(await theirs.send());
    expect(other).not.toBe(idOf(ids[0] ?? { status: 0, body: '' }));
    expect(await ours.checks()).toMatchObject({ files: [{ messages: [expect.anything()] }] });
  });

  test.each([
    ['sv', 'Kandidaten saknar'],
    ['de', 'Mobilnummer'],
  ] as const)(
    'that cannot be done is answered with a plain string in the organisation’s language: %s',
    async (language, word) => {
      const side = await given({ organisation: { language } });
      const body = webhookOf({
        candidate: teamtailorCandidate({ phone: null }),
        'webhook-data': { 'referee-requests-choice': 'sms' },
      });
      const answer = await side.send(body);
      expect(answer).toMatchObject({ status: 422, type: 'text/plain; charset=utf-8' });
      expect(answer.body).toContain(word);
    },
  );

  test('of whom there is neither address nor number is refused by words that lead to neither', async () => {
    const side = await given({ organisation: { language: 'en' } });
    const answer = await side.send(webhookOf({ candidate: teamtailorCandidate({ email: null, phone: 'none' }) }));
    expect(answer).toMatchObject({
      status: 422,
      body: 'The candidate has neither an email address nor a mobile number.',
    });
  });

  test.each([['{'], ['[]'], [{}], [{ 'partner-event': { id: 1 } }], [{ 'partner-event': { candidate: 'Kim' } }]])(
    'that is none is refused: %j',
    async (body) => {
      const answer = await (await given()).send(body);
      expect(answer).toMatchObject({ status: 422, type: 'text/plain; charset=utf-8' });
    },
  );

  test('without a job, or with one that is null, is a check too', async () => {
    const side = await given();
    const { job, ...candidate } = teamtailorCandidate();
    expect(job.id).toBe(12_345);
    const first = idOf(await side.send(webhookOf({ candidate }, 7)));
    const file = await side.portsOn(real.table).checks.load(first);
    expect(file?.check).toMatchObject({ project: { externalId: null, title: null }, recruiter: { name: 'Ali Demir' } });
    idOf(await side.send(webhookOf({ candidate: { ...candidate, job: null, recruiter: null } }, 8)));
  });
});

describe('The signature', () => {
  const secret = 'the webhook secret';
  const seconds = Date.parse(startTime) / 1_000;
  const { id } = webhookOf()['partner-event'];

  test.each([
    ['of now', signatureOf(id, secret, seconds), 200],
    ['of four minutes ago', signatureOf(id, secret, seconds - 240), 200],
    ['of six minutes ago', signatureOf(id, secret, seconds - 360), 401],
    ['by another secret', signatureOf(id, 'another', seconds), 401],
    ['of another event', signatureOf('other', secret, seconds), 401],
    ['that is none', 't=x,v1=zz', 401],
    ['that is missing', '', 401],
  ])('%s', async (_, signature, status) => {
    const side = await given({ webhookSecret: secret });
    expect((await side.send(webhookOf(), { 'teamtailor-signature': signature })).status).toBe(status);
    const { files } = z.object({ files: z.array(z.unknown()) }).parse(await side.checks());
    expect(files).toHaveLength(status === 200 ? 1 : 0);
  });
});

/** A table whose process dies at its call of this number, and with it all that come after. */
function dyingAt(number: number): Readonly<{ table: Table; calls: () => number }> {
  let count = 0;
  const dying = <Result>(work: () => Promise<Result>): Promise<Result> => {
    count += 1;
    return count >= number ? Promise.reject(new Error('The process died')) : work();
  };
  const { table } = real;
  return {
    table: {
      ...table,
      get: (key, how) => dying(() => table.get(key, how)),
      put: (item, condition) => dying(() => table.put(item, condition)),
      query: (request) => dying(() => table.query(request)),
      update: (key, set, condition) => dying(() => table.update(key, set, condition)),
      transact: (writes) => dying(() => table.transact(writes)),
    },
    calls: () => count,
  };
}

test('Killed at whichever call: once the event is put down, one check comes of it, and one mail', async () => {
  const whole = dyingAt(1_000);
  const walked = await given({ working: whole.table });
  idOf(await walked.send(webhookOf({}, 50)));
  const calls = whole.calls();
  expect(calls).toBeGreaterThan(5);
  let taken = 0;
  for (let number = 1; number <= calls; number += 1) {
    const side = await given({ working: dyingAt(number).table });
    const isTaken = await side.send(webhookOf({}, 50)).then(
      ({ status }) => status === 200,
      () => false,
    );
    await takeUpLater(side);
    const { files } = z
      .object({ files: z.array(z.object({ messages: z.array(z.unknown()) })) })
      .parse(await side.checks());
    expect(files.map(({ messages }) => messages.length)).toEqual(isTaken ? [1] : []);
    if (isTaken) taken += 1;
    expect(await takeUpLater(side, 60)).toEqual([]);
  }
  // Only what comes before it is put down, the key and the partner's secrets, can be lost.
  expect(calls - taken).toBeLessThanOrEqual(3);
});

test('An event that Teamtailor gives no id is one check too, killed after it was made', async () => {
  const nameless = webhookOf({ id: null, 'partner-result': {} }, 55);
  const whole = dyingAt(1_000);
  idOf(await (await given({ working: whole.table })).send(nameless));
  const side = await given({ working: dyingAt(whole.calls()).table });
  expect((await side.send(nameless)).status).toBe(200);
  await takeUpLater(side);
  expect(await side.checks()).toMatchObject({ files: [{ messages: [expect.anything()] }] });
});

test('What cannot be done is told in the result, when nobody is there any more to be answered', async () => {
  const impossible = webhookOf(
    {
      candidate: teamtailorCandidate({ phone: null }),
      'webhook-data': { 'referee-requests-choice': 'sms' },
    },
    60,
  );
  for (let number = 1; number <= 40; number += 1) {
    const side = await given({ working: dyingAt(number).table });
    const answer = await side.send(impossible).catch(() => null);
    if (answer === null) continue;
    if (answer.status === 422) break;
    const [told] = await takeUpLater(side);
    expect(told).toMatchObject({ method: 'PUT', url: impossible['partner-event']['partner-result']['update-url'] });
    expect(JSON.parse(told?.body ?? '')).toMatchObject({
      data: {
        type: 'partner-results',
        attributes: { status: 'failed', summary: expect.stringContaining('Kandidaten') },
      },
    });
  }
});

describe('The button', () => {
  test('reminds whoever is waited for, once a minute; a check of another organisation is not there', async () => {
    const [ours, theirs] = [await given(), await given()];
    const id = idOf(await ours.send());
    const early = await ours.call('POST', 'remind', { body: webhookOf() });
    expect(early).toMatchObject({ status: 429, type: 'text/plain; charset=utf-8' });
    expect((await theirs.call('POST', 'remind', { body: webhookOf() })).status).toBe(404);
    const file = await ours.portsOn(real.table).checks.load(id);
    expect(file?.messages).toHaveLength(1);
  });
});
