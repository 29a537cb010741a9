import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
afterAll(() => cloud.stop());

const factsSchema = z.object({
  invocations: z.number(),
  environment: z.record(z.string(), z.string()),
  now: z.number(),
  today: z.string(),
  remaining: z.number(),
  context: z.looseObject({ awsRequestId: z.string() }),
});

const facts = async () =>
  factsSchema.parse((await cloud.invoke('echo', { queryStringParameters: { do: 'facts' } })).payload);

describe('the process of a function', () => {
  it('sees its own environment and nothing of the machine', async () => {
    process.env['LEAK'] = 'of the machine';
    const { environment } = await facts();
    expect(environment).toMatchObject({
      AWS_LAMBDA_FUNCTION_NAME: 'fixture-echo',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_REGION: 'eu-north-1',
      BASE_URL: cloud.url,
      _HANDLER: 'index.handler',
    });
    expect(environment['SECRET']).toMatch(/^\{"key":"[A-Za-z0-9]{40}"\}$/);
    expect(Object.keys(environment).filter((name) => /^(LEAK|HOME|USER|NODE_)/.test(name))).toEqual([]);
  });

  it('stays warm, and has a true context', async () => {
    const [first, second] = [await facts(), await facts()];
    expect(second.invocations).toBe(first.invocations + 1);
    expect(second.context.awsRequestId).not.toBe(first.context.awsRequestId);
    expect(second.remaining).toBeGreaterThan(4000);
    expect(second.context).toMatchObject({
      functionName: 'fixture-echo',
      invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:fixture-echo',
      memoryLimitInMB: '256',
    });
  });

  it('sees the moved clock', async () => {
    const before = await facts();
    await cloud.advance(3 * 86_400);
    const after = await facts();
    expect(after.now - before.now).toBeGreaterThanOrEqual(3 * 86_400_000);
    expect(Math.abs(Date.parse(after.today) - after.now)).toBeLessThan(1000);
    expect(after.remaining).toBeGreaterThan(4000);
  });

  it('gets out to this machine only', async () => {
    const { payload } = await cloud.invoke('echo', { queryStringParameters: { do: 'outside' } });
    expect(payload).toMatchObject({ reached: false, why: expect.stringContaining('lets nothing out') });
  });

  it('is ended when its time is up, and replaced', async () => {
    const { error, payload } = await cloud.invoke('echo', { queryStringParameters: { do: 'hang' } });
    expect(error).toBe('Unhandled');
    expect(payload).toMatchObject({ errorMessage: expect.stringContaining('Task timed out after 5.00 seconds') });
    expect((await facts()).invocations).toBe(1);
  });

  it('reports what it throws and how it died', async () => {
    const thrown = await cloud.invoke('echo', { queryStringParameters: { do: 'throw' } });
    expect(thrown.payload).toMatchObject({ errorType: 'TypeError', errorMessage: 'thrown on purpose' });
    const exited = await cloud.invoke('echo', { queryStringParameters: { do: 'exit' } });
    expect(exited.payload).toMatchObject({ errorType: 'Runtime.ExitError' });
  });

  it('runs as often at once as is asked for, up to its reserved concurrency', async () => {
    const slow = { queryStringParameters: { do: 'facts', ms: '300' } };
    const before = (await cloud.logs('echo')).length;
    await Promise.all([1, 2, 3].map(() => cloud.invoke('echo', slow)));
    const lines = (await cloud.logs('echo')).slice(before).map(({ line }) => line.split(' ')[0] ?? '');
    expect(lines.filter((each) => ['START', 'REPORT'].includes(each))).toEqual(
      ['START', 'REPORT'].flatMap((each) => [each, each, each]),
    );
    const probes = Array.from({ length: 12 }, () =>
      cloud.probe({ call: 'GetItem', input: { TableName: undefined, Key: { pk: { S: 'a' }, sk: { S: 'b' } } } }),
    );
    const settled = await Promise.allSettled(probes);
    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(String(refused[0]?.status === 'rejected' && refused[0].reason)).toContain('TooManyRequests');
  });
});
