import { readdirSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { PublishCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { invokeAdminister } from '#infra/admin/invoke-administer.ts';
import { lambdaClient } from '#infra/admin/lambda-client.ts';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { environmentCredentials } from '#shared/aws/environment-credentials.ts';
import { createS3Client } from '#shared/aws/s3-client.ts';
import { awsPlace, s3Place } from '#shared/aws/service-endpoint.ts';
import { createSesClient } from '#shared/aws/ses-client.ts';
import { createSnsClient } from '#shared/aws/sns-client.ts';
import { createFieldKeys } from '#shared/data/connections/field-keys.ts';
import { createSenderDomains } from '#shared/data/outbox/sender-domains.ts';
import { createReportStore } from '#shared/data/reports/report-store.ts';
import { inTimeOf } from '#shared/lambda/time-left.ts';

/** What a server does with one request: `null` for nothing at all, or what it writes; `drop` for the end of the connection. */
type Manner = (request: Readonly<{ text: string; nth: number }>) => string | null;

let server: Server;
let manner: Manner;
const requests: string[] = [];
const sockets = new Set<Socket>();

const drop = '';
const isPing = (text: string): boolean => text.startsWith('GET') && text.includes('/ping ');
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n';
const ok = (text: string): string => (text.startsWith('HEAD') ? head : `${head}{}`);
const neverEnding = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 200\r\n\r\n{';
const silent: Manner = () => null;

beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket);
    let nth = 0;
    socket
      .on('error', () => {})
      .on('data', (data) => {
        const text = data.toString('latin1');
        if (!/^[A-Z]+ \//.test(text)) return;
        if (!isPing(text)) {
          requests.push(text);
          nth += 1;
        }
        const answer = manner({ text, nth });
        if (answer === drop) socket.destroy();
        else if (answer !== null) socket.write(answer);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

beforeEach(() => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  requests.length = 0;
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${address.port}`);
});

const reports = () => createReportStore({ bucketName: 'bucket', ...s3Place(), credentials: environmentCredentials });
const mail = { RawMessage: { Data: Buffer.from('Hej') } };
const fieldKey = { id: '1', arn: 'arn:aws:kms:eu-north-1:1:key/1' };

/** A call of each client in shared/aws, and of each that we sign ourselves; as often as it may be repeated. */
const clients: Readonly<Record<string, () => () => Promise<unknown>>> = {
  'dynamo-db-client.ts': () => {
    const client = createDynamoDbClient();
    return () => client.send(new GetItemCommand({ TableName: 'table', Key: { pk: { S: 'a' } } }));
  },
  's3-client.ts': () => {
    const client = createS3Client();
    return () => client.send(new HeadObjectCommand({ Bucket: 'bucket', Key: 'key' }));
  },
  'ses-client.ts': () => {
    const client = createSesClient();
    return () => client.send(new SendRawEmailCommand(mail));
  },
  'sns-client.ts': () => {
    const client = createSnsClient();
    return () => client.send(new PublishCommand({ PhoneNumber: '+46701740605', Message: 'Hej' }));
  },
};
const signed: typeof clients = {
  'reports looked for': () => () => reports().has('report.pdf'),
  'reports kept': () => () => reports().put('report.pdf', Buffer.from('%PDF'), 'attachment'),
  'sender domains': () => () => createSenderDomains(awsPlace('SES', 'ses')).isVerified('example.org'),
  'keys of fields': () => () => createFieldKeys(awsPlace('KMS', 'kms'), [fieldKey]).decrypt('1', Buffer.from('a')),
};
const all = Object.entries({ ...clients, ...signed });

async function millisecondsOf(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await expect(call()).rejects.toThrow();
  return performance.now() - started;
}

describe('A service that accepts and says nothing', () => {
  it('is called by no client that is not tried here', () => {
    const files = readdirSync('shared/aws').filter((name) => name.endsWith('-client.ts'));
    expect(Object.keys(clients)).toEqual(files.toSorted());
  });

  it('is given up by each client, try by try', async () => {
    manner = silent;
    const waits = await Promise.all(all.map(async ([name, open]) => [name, await millisecondsOf(open())] as const));
    // Three tries of at most four seconds, and the pauses between them.
    expect(waits.filter(([, waited]) => waited > 14_000)).toEqual([]);
    expect(requests.filter((text) => text.includes('DynamoDB_20120810.GetItem'))).toHaveLength(3);
    expect(requests.filter((text) => text.includes('Action=SendRawEmail'))).toHaveLength(1);
    expect(requests.filter((text) => text.includes('Action=Publish'))).toHaveLength(1);
  });

  it('is given up by each client before the invocation ends', async () => {
    manner = silent;
    const waits = await inTimeOf({ getRemainingTimeInMillis: () => 2_000 }, () =>
      Promise.all(all.map(async ([name, open]) => [name, await millisecondsOf(open())] as const)),
    );
    expect(waits.filter(([, waited]) => waited > 1_900)).toEqual([]);
  });

  it('is given up by the command line, which asks once', async () => {
    manner = silent;
    const invoke = invokeAdminister(
      lambdaClient({ endpoint: process.env['AWS_ENDPOINT_URL'] ?? '', timeout: 200 }),
      'test',
      () => Promise.resolve('local'),
    );
    expect(await millisecondsOf(() => invoke({ command: 'list-dead-letters' }))).toBeLessThan(1_500);
    expect(requests).toHaveLength(1);
  });
});

it('An answer that begins and does not end is given up, and asked for again', async () => {
  manner = ({ text }) => (isPing(text) || requests.length > 1 ? ok(text) : neverEnding);
  const call = clients['dynamo-db-client.ts']?.() ?? (() => Promise.reject(new Error('No client')));
  await call();
  expect(requests).toHaveLength(2);
});

it('A connection that does not open ahead holds nobody', async () => {
  manner = ({ text }) => (isPing(text) ? null : ok(text));
  const started = performance.now();
  const call = clients['dynamo-db-client.ts']?.() ?? (() => Promise.reject(new Error('No client')));
  await call();
  expect(performance.now() - started).toBeLessThan(1_000);
});

describe('A kept connection that has died', () => {
  const second: Manner = ({ text, nth }) => (isPing(text) || nth < 2 ? ok(text) : drop);

  it.each(['dynamo-db-client.ts', 's3-client.ts'])('is replaced by %s: the call is made again', async (name) => {
    manner = second;
    const call = clients[name]?.() ?? (() => Promise.reject(new Error('No client')));
    await call();
    await call();
    expect(requests).toHaveLength(3);
  });

  it('is replaced where we sign ourselves', async () => {
    manner = second;
    const store = reports();
    await store.put('a.pdf', Buffer.from('%PDF'), 'attachment');
    await store.put('b.pdf', Buffer.from('%PDF'), 'attachment');
    expect(requests.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['ses-client.ts', 'sns-client.ts'])(
    'is not tried again by %s: what it carried may have gone out',
    async (name) => {
      manner = ({ text }) => (isPing(text) ? ok(text) : drop);
      const call = clients[name]?.() ?? (() => Promise.reject(new Error('No client')));
      await expect(call()).rejects.toThrow();
      expect(requests).toHaveLength(1);
    },
  );
});
