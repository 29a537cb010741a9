import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createBeginAttempt } from '#shared/push/begin-attempt.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function givenServer(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const allowed = createBeginAttempt({ allowedHosts: ['127.0.0.1'] });
const post = (url: string) =>
  ({ method: 'POST', url, headers: { 'content-type': 'text/plain' }, body: 'åäö' }) as const;

describe('a call to the outside', () => {
  test('sends what it is given, says who it is, and takes the answer as it is', async () => {
    const seen: Record<string, unknown>[] = [];
    const url = await givenServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        const { host, 'user-agent': agent, 'content-length': length } = request.headers;
        seen.push({ method: request.method, url: request.url, host, agent, length, body });
        response.writeHead(202, { 'retry-after': '7', 'set-cookie': ['a=1', 'b=2'] }).end('taken');
      });
    });
    expect(await allowed(1_000)(post(`${url}/hook?x=1#part`))).toMatchObject({
      outcome: 'answered',
      status: 202,
      headers: { 'retry-after': '7', 'set-cookie': 'a=1, b=2' },
      body: 'taken',
    });
    expect(seen).toEqual([
      { method: 'POST', url: '/hook?x=1', host: new URL(url).host, agent: 'Vitsord/1', length: '6', body: 'åäö' },
    ]);
  });

  test('follows no redirect', async () => {
    let calls = 0;
    const url = await givenServer((_, response) => {
      calls += 1;
      response.writeHead(307, { location: 'http://169.254.169.254/' }).end();
    });
    expect(await allowed(1_000)(post(url))).toMatchObject({
      status: 307,
      headers: { location: 'http://169.254.169.254/' },
    });
    expect(calls).toBe(1);
  });

  test('reads no more than 64 KB of an answer without end', async () => {
    const url = await givenServer((_, response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(10_000), () => setImmediate(more));
      };
      more();
    });
    const answer = await allowed(5_000)(post(url));
    expect(answer).toMatchObject({ outcome: 'answered', status: 200 });
    expect(answer.outcome === 'answered' && answer.body.length).toBe(65_536);
  });

  test.each([
    ['never answers', () => undefined],
    ['never ends its answer', (_: unknown, response: ServerResponse) => void response.writeHead(200).write('a')],
  ])('gives up in time on one that %s', async (_, answer) => {
    const url = await givenServer(answer);
    expect(await allowed(200)(post(url))).toEqual({ outcome: 'failed', reason: 'timed_out' });
  });

  test('shares its time with the other calls of the attempt, and waits for no name that is not found', async () => {
    const url = await givenServer((_, response) => void setTimeout(() => response.end(), 50));
    const send = createBeginAttempt({ allowedHosts: ['127.0.0.1'], lookUp: () => new Promise(() => undefined) })(1_500);
    expect(await send(post(url))).toMatchObject({ status: 200 });
    expect(await send(post('https://ats.example/'))).toEqual({ outcome: 'failed', reason: 'timed_out' });
    expect(await send(post(url))).toEqual({ outcome: 'failed', reason: 'timed_out' });
  });

  test('says when there is no connection, or it is cut', async () => {
    const url = await givenServer((_, response) => void response.destroy());
    expect(await allowed(1_000)(post(url))).toEqual({ outcome: 'failed', reason: 'connection_failed' });
    expect(await allowed(1_000)(post('http://127.0.0.1:1/'))).toEqual({
      outcome: 'failed',
      reason: 'connection_failed',
    });
  });

  test('never reaches this machine or its networks, by whatever name', async () => {
    let calls = 0;
    const url = await givenServer((_, response) => {
      calls += 1;
      response.end();
    });
    const { port } = new URL(url);
    const strict = createBeginAttempt({ allowedHosts: [], lookUp: () => Promise.resolve(['127.0.0.1']) });
    for (const address of [
      url,
      `https://127.0.0.1:${port}/`,
      `https://ats.example:${port}/`,
      `https://[::1]:${port}/`,
    ]) {
      expect(await strict(1_000)(post(address))).toEqual({ outcome: 'failed', reason: 'address_refused' });
    }
    expect(calls).toBe(0);
  });
});
