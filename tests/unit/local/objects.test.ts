import { describe, expect, it } from 'vitest';
import type { WebRequest } from '#infra/local/http/request.ts';
import { contentOf } from '#infra/local/s3/decode-body.ts';
import { deletionXml, readDeletion } from '#infra/local/s3/delete-objects.ts';
import { iamActionOf, readS3Request } from '#infra/local/s3/s3-request.ts';

const request = (method: string, target: string, headers: Record<string, string> = {}, body = ''): WebRequest => {
  const [path = '', query = ''] = target.split('?');
  return { method, target, path, query, headerList: [], headers, body: Buffer.from(body) };
};

describe('a request to S3', () => {
  it.each([
    ['PUT', '/s3/b/reports/a', 'PutObject', 'reports/a'],
    ['HEAD', '/s3/b/a%20%C3%A5', 'HeadObject', 'a å'],
    ['GET', '/s3/b?list-type=2&prefix=x', 'ListObjectsV2', ''],
    ['GET', '/s3/b?versions', 'ListObjectVersions', ''],
    ['HEAD', '/s3/b', 'HeadBucket', ''],
    ['POST', '/s3/b?delete', 'DeleteObjects', ''],
    ['POST', '/s3/b', 'NotImplemented', ''],
    ['POST', '/s3/b/a?uploads', 'NotImplemented', 'a'],
    ['PUT', '/s3/b/a?tagging', 'NotImplemented', 'a'],
  ])('%s %s is %s', (method, target, operation, key) => {
    expect(readS3Request(request(method, target), '/s3')).toMatchObject({ operation, bucket: 'b', key });
  });

  it('asks for a right of its own when it names a version', () => {
    expect(iamActionOf('GetObject', new URLSearchParams('versionId=1'))).toBe('s3:GetObjectVersion');
    expect(iamActionOf('HeadObject', new URLSearchParams())).toBe('s3:GetObject');
    expect(iamActionOf('DeleteObject', new URLSearchParams('versionId=1'))).toBe('s3:DeleteObjectVersion');
  });
});

describe('a body', () => {
  it('is taken as it is, or out of its chunks', () => {
    expect(contentOf(request('PUT', '/', {}, 'abc')).toString()).toBe('abc');
    const headers = { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' };
    const chunked = '3\r\nabc\r\n2;chunk-signature=00\r\nde\r\n0\r\nx-amz-checksum-crc32:AA==\r\n\r\n';
    expect(contentOf(request('PUT', '/', headers, chunked)).toString()).toBe('abcde');
  });
});

describe('a list of what to delete', () => {
  const vouched = { 'x-amz-checksum-crc32': 'AA==' };
  const read = (objects: string, headers: Record<string, string> = vouched) =>
    readDeletion(request('POST', '/s3/b?delete', headers, `<Delete>${objects}</Delete>`));

  it('names objects and versions', () => {
    const two = '<Object><Key>a&amp;&#xe5;</Key><VersionId>v</VersionId></Object><Object><Key>b</Key></Object>';
    expect(read(`${two}<Quiet>true</Quiet>`)).toEqual({
      objects: [
        { key: 'a&å', versionId: 'v' },
        { key: 'b', versionId: undefined },
      ],
      quiet: true,
    });
  });

  it('is refused that nothing vouches for, that is empty, or too long', () => {
    expect(read('<Object><Key>a</Key></Object>', {})).toBe('InvalidRequest');
    expect(read('')).toBe('MalformedXML');
    expect(read('<Object><Key>a</Key></Object>'.repeat(1001))).toBe('MalformedXML');
  });

  it('is answered object by object, or only with what was refused', () => {
    const done = { key: 'a<', versionId: 'v', markerId: undefined, refused: false };
    const refused = { key: 'b', versionId: undefined, markerId: undefined, refused: true };
    expect(deletionXml([done, refused], false)).toBe(
      '<Deleted><Key>a&lt;</Key><VersionId>v</VersionId></Deleted>' +
        '<Error><Key>b</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    );
    expect(deletionXml([done, refused], true)).not.toContain('Deleted>');
  });
});
