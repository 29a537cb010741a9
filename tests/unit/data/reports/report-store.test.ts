import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createReportStore } from '#shared/data/reports/report-store.ts';

const disposition = 'attachment; filename="referenser-kim-lund.pdf"';

type Received = Readonly<{ method: string; url: string; authorization: string; named: string; body: string }>;

describe('Reports in S3', () => {
  let received: Received[] = [];
  let statuses: number[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    void buffer(request).then((body) => {
      const { method = '', url = '', headers } = request;
      received.push({
        method,
        url,
        authorization: headers.authorization ?? '',
        named: headers['content-disposition'] ?? '',
        body: body.toString(),
      });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  const store = () => {
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === 'object' ? address?.port : '';
    return createReportStore({
      bucketName: 'kept',
      endpoint: new URL(`http://127.0.0.1:${port}/_local/aws/s3`),
      region: 'eu-north-1',
      credentials: async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example', sessionToken: 'token/+=' }),
      tryMilliseconds: 3_000,
    });
  };

  beforeEach(async () => {
    [received, statuses] = [[], []];
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });

  test.each([
    [200, true],
    [403, false],
    [404, false],
  ])('S3 answers %i when asked for one: %s', async (status, has) => {
    statuses = [status];
    expect(await store().has('org_1/chk_1/a.pdf')).toBe(has);
    expect(received).toMatchObject([{ method: 'HEAD', url: '/_local/aws/s3/kept/reports/org_1/chk_1/a.pdf' }]);
  });

  test('are written whole and signed', async () => {
    await store().put('org_1/chk_1/a.pdf', Buffer.from('%PDF'), disposition);
    expect(received).toMatchObject([{ method: 'PUT', named: disposition, body: '%PDF' }]);
    expect(received[0]?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-north-1\/s3\//);
  });

  test('are tried again while S3 is not well, and given up in the end', async () => {
    statuses = [503, 500, 200];
    await store().put('a.pdf', Buffer.from('%PDF'), disposition);
    expect(received).toHaveLength(3);
    statuses = [503, 503, 503];
    await expect(store().has('a.pdf')).rejects.toThrow('503');
  });

  test('are not written where S3 refuses', async () => {
    statuses = [403];
    await expect(store().put('a.pdf', Buffer.from('%PDF'), disposition)).rejects.toThrow('403');
  });

  test('get an address that is signed for as long as was asked, and names nobody', async () => {
    const now = '2026-11-23T08:00:00.000Z';
    const url = new URL(await store().temporaryUrl('a.pdf', { seconds: 300, now }));
    expect(url.pathname).toBe('/_local/aws/s3/kept/reports/a.pdf');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      'X-Amz-Date': '20261123T080000Z',
      'X-Amz-Expires': '300',
      'X-Amz-Security-Token': 'token/+=',
      'X-Amz-SignedHeaders': 'host',
      'response-content-type': 'application/pdf',
    });
    expect(url.searchParams.has('response-content-disposition')).toBe(false);
    expect(url.searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
  });
});
