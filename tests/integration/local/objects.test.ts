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

describe('deletion', () => {
  const put = (Key: string, Body: string) =>
    cloud.probe({ call: 'PutObject', input: { Bucket: undefined, Key, Body } });

  const versionsShape = z.object({
    IsTruncated: z.boolean(),
    NextKeyMarker: z.string().optional(),
    NextVersionIdMarker: z.string().optional(),
    Versions: z.array(z.object({ Key: z.string(), VersionId: z.string(), IsLatest: z.boolean() })).default([]),
    DeleteMarkers: z.array(z.object({ Key: z.string(), VersionId: z.string() })).default([]),
  });
  type Marker = Readonly<{ KeyMarker?: string | undefined; VersionIdMarker?: string | undefined }>;
  const list = async (Prefix: string, more: Readonly<{ MaxKeys?: number }> & Marker = {}) => {
    const listed = await cloud.probe({ call: 'ListObjectVersions', input: { Bucket: undefined, Prefix, ...more } });
    if (!listed.ok) throw new Error(listed.message);
    return versionsShape.parse(listed.output);
  };

  it('lists versions page by page, the newest of a key first', async () => {
    for (const [key, body] of [
      ['a', '1'],
      ['a', '2'],
      ['a', '3'],
      ['b', '1'],
    ] as const) {
      await put(`reports/paged/${key}`, body);
    }
    const first = await list('reports/paged/', { MaxKeys: 2 });
    expect([first.IsTruncated, first.Versions.map(({ IsLatest }) => IsLatest)]).toEqual([true, [true, false]]);
    const rest = await list('reports/paged/', {
      KeyMarker: first.NextKeyMarker,
      VersionIdMarker: first.NextVersionIdMarker,
    });
    expect([rest.IsTruncated, rest.Versions.map(({ Key, IsLatest }) => `${Key} ${IsLatest}`)]).toEqual([
      false,
      ['reports/paged/a false', 'reports/paged/b true'],
    ]);
  });

  it('takes one version away, or hides the object under a marker', async () => {
    const key = 'reports/one';
    await put(key, 'first');
    await put(key, 'second');
    const [newest] = (await list(key)).Versions;
    const input = { Bucket: undefined, Key: key };
    await cloud.probe({ call: 'DeleteObject', input: { ...input, VersionId: newest?.VersionId } });
    const read = () => cloud.probe({ call: 'GetObject', input });
    expect(await read()).toMatchObject({ output: { text: 'first' } });
    expect(await cloud.probe({ call: 'DeleteObject', input })).toMatchObject({ output: { DeleteMarker: true } });
    expect((await read()).ok).toBe(false);
    const left = await list(key);
    expect([left.Versions.length, left.DeleteMarkers.length]).toEqual([1, 1]);
  });

  it('takes many away at once, each by its own right', async () => {
    await put('reports/many/a', 'a');
    await put('reports/many/b', 'b');
    const named = (await list('reports/many/')).Versions.map(({ Key, VersionId }) => ({ Key, VersionId }));
    const Objects = [...named, { Key: 'elsewhere/c' }];
    const deleted = await cloud.probe({ call: 'DeleteObjects', input: { Bucket: undefined, Delete: { Objects } } });
    expect(deleted).toMatchObject({
      ok: true,
      output: { Deleted: named, Errors: [{ Key: 'elsewhere/c', Code: 'AccessDenied' }] },
    });
    expect((await list('reports/many/')).Versions).toEqual([]);
    const used = (await cloud.grants()).filter(
      ({ action, role }) => role.includes('probe') && action.includes('Delete'),
    );
    expect(used.map((grant) => grant.used)).toEqual([true, true]);
  });

  it('is what the rules of the bucket say, when the clock is moved past them', async () => {
    const left = async () => {
      const { Versions, DeleteMarkers } = await list('reports/brief/');
      return [Versions.length, DeleteMarkers.length];
    };
    await put('reports/brief/x', 'old');
    await put('reports/brief/x', 'new');
    await cloud.advance(2 * 86_400);
    expect(await left()).toEqual([1, 0]);
    await cloud.advance(2 * 86_400);
    expect(await left()).toEqual([1, 1]);
    await cloud.advance(8 * 86_400);
    expect(await left()).toEqual([0, 0]);
    expect((await list('reports/paged/')).Versions).not.toEqual([]);
  });
});
