import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callInTime } from '#shared/aws/call-in-time.ts';
import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import { createS3Client } from '#shared/aws/s3-client.ts';
import { serviceEndpoint } from '#shared/aws/service-endpoint.ts';
import { createSesClient } from '#shared/aws/ses-client.ts';
import { createSnsClient } from '#shared/aws/sns-client.ts';

type Seen = Readonly<{ line: string; port: number; signed: boolean }>;

let server: Server;
let seen: Seen[];

const listen = (): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server = createServer((request, answer) => {
      const { method = '', url = '', headers, socket } = request;
      seen.push({
        line: `${method} ${url}`,
        port: socket.remotePort ?? 0,
        signed: headers.authorization !== undefined,
      });
      answer.end('{}');
    }).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port'));
      else resolve(address);
    });
  });

beforeEach(async () => {
  seen = [];
  const { port } = await listen();
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  for (const service of ['DYNAMODB', 'S3', 'SES', 'SNS']) {
    vi.stubEnv(`AWS_ENDPOINT_URL_${service}`, `http://127.0.0.1:${port}/${service.toLowerCase()}`);
  }
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const get = new GetItemCommand({ TableName: 'table', Key: { pk: { S: 'a' } } });

describe('a client', () => {
  it('opens its connection by itself, and calls over that one', async () => {
    const client = createDynamoDbClient();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await client.send(get);
    expect(seen.map(({ line, signed }) => [line, signed])).toEqual([
      ['GET /dynamodb/ping', false],
      ['POST /dynamodb/', true],
    ]);
    expect(new Set(seen.map(({ port }) => port)).size).toBe(1);
  });

  it.each([
    ['s3', createS3Client],
    ['ses', createSesClient],
    ['sns', createSnsClient],
  ])('of %s does so too', async (name, create) => {
    create();
    await vi.waitFor(() => expect(seen.map(({ line }) => line)).toEqual([`GET /${name}/ping`]));
  });

  it('works when the connection could not be opened ahead', async () => {
    server.close();
    const client = createDynamoDbClient();
    await expect(client.send(get)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a call', () => {
  it('waits for the connection that is being opened', async () => {
    const { promise: opened, resolve: open } = Promise.withResolvers<void>();
    const order: string[] = [];
    const called = callInTime(opened)((input: string) => {
      order.push(input);
      return Promise.resolve();
    })('called');
    await Promise.resolve();
    order.push('opened');
    open();
    await called;
    expect(order).toEqual(['opened', 'called']);
  });
});

describe('the address of a service', () => {
  it('is AWS’s own unless the environment has another', () => {
    vi.stubEnv('AWS_ENDPOINT_URL_SES', undefined);
    vi.stubEnv('AWS_ENDPOINT_URL_S3', undefined);
    expect(serviceEndpoint('SES').href).toBe('https://email.eu-north-1.amazonaws.com/');
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1/all');
    expect(serviceEndpoint('S3').href).toBe('http://127.0.0.1:1/all');
  });
});
