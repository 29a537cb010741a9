import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { developerCredentials } from '#infra/kit/developer-credentials.ts';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
let bucket: string;
beforeAll(async () => {
  cloud = await startFixture();
  const { payload } = await cloud.invoke('echo', { queryStringParameters: { do: 'facts' } });
  bucket = z.object({ environment: z.object({ BUCKET_NAME: z.string() }) }).parse(payload).environment.BUCKET_NAME;
  await cloud.probe({
    call: 'PutObject',
    input: { Bucket: undefined, Key: 'reports/å.pdf', Body: 'a report', ContentType: 'application/pdf' },
  });
});
afterAll(() => cloud.stop());

/** Presigned as the product does it: with the SDK's signer, and no S3 client. */
const presign = async (key: string, expiresIn: number, signingDate: Date, query: Record<string, string> = {}) => {
  const signer = new SignatureV4({
    credentials: developerCredentials,
    region: 'eu-north-1',
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const { hostname, port, host } = new URL(cloud.url);
  const signed = await signer.presign(
    {
      method: 'GET',
      protocol: 'http:',
      hostname,
      port: Number(port),
      path: `/_local/aws/s3/${bucket}/${encodeURI(key)}`,
      headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      query,
    },
    { expiresIn, signingDate },
  );
  const text = Object.entries(signed.query ?? {}).map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
  );
  return `${cloud.url}${signed.path}?${text.join('&')}`;
};

describe('an object', () => {
  it('is written and read with the SDK', async () => {
    const read = await cloud.probe({ call: 'GetObject', input: { Bucket: undefined, Key: 'reports/å.pdf' } });
    expect(read).toMatchObject({ ok: true, output: { text: 'a report', ContentType: 'application/pdf' } });
  });

  it('is private', async () => {
    const response = await fetch(`${cloud.url}/_local/aws/s3/${bucket}/reports/%C3%A5.pdf`);
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('<Code>AccessDenied</Code>'),
    ]);
  });

  it('opens by a presigned address, under the name that it says, until that is over', async () => {
    const disposition = 'attachment; filename="report.pdf"';
    const now = await cloud.now();
    const url = await presign('reports/å.pdf', 300, now, { 'response-content-disposition': disposition });
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([200, 'a report']);
    expect(response.headers.get('content-disposition')).toBe(disposition);
    const forged = await fetch(url.replace('filename', 'filenam'));
    expect([forged.status, await forged.text()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')]);
    const past = await presign('reports/å.pdf', 300, new Date(now.getTime() - 301_000));
    expect(await (await fetch(past)).text()).toContain('<Code>AccessDenied</Code><Message>Request has expired');
  });

  it('keeps its versions', async () => {
    const put = () =>
      cloud.probe({
        call: 'PutObject',
        input: { Bucket: undefined, Key: 'reports/versions', Body: String(Math.random()) },
      });
    const [first, second] = [await put(), await put()];
    expect(first.ok && second.ok && first.output['VersionId'] !== second.output['VersionId']).toBe(true);
  });
});
