import { escapeXml } from '../aws/query-protocol.ts';
import type { WebAnswer } from '../http/request.ts';
import type { StoredObject } from './object-store.ts';

const xml = (status: number, body: string): WebAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

const statuses: Record<string, number> = {
  AccessDenied: 403,
  SignatureDoesNotMatch: 403,
  InvalidAccessKeyId: 403,
  RequestTimeTooSkewed: 403,
  InvalidToken: 400,
  XAmzContentSHA256Mismatch: 400,
  NoSuchKey: 404,
  NoSuchVersion: 404,
  NoSuchBucket: 404,
  MethodNotAllowed: 405,
  NotImplemented: 501,
  SlowDown: 503,
  InternalError: 500,
  PreconditionFailed: 412,
};

export const s3Error = (code: string, message: string): WebAnswer =>
  xml(statuses[code] ?? 400, `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`);

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const iso = (time: number): string => new Date(time).toISOString();

const element = (name: string, fields: Record<string, string | number | boolean>): string =>
  `<${name}>${Object.entries(fields)
    .map(([field, value]) => `<${field}>${escapeXml(String(value))}</${field}>`)
    .join('')}</${name}>`;

type Page = { bucket: string; prefix: string; objects: StoredObject[]; limit: number };
type VersionPage = Page & { isLatest: (object: StoredObject) => boolean };

export const deletedAnswer = (results: string): WebAnswer =>
  xml(200, `<DeleteResult xmlns="${namespace}">${results}</DeleteResult>`);

/** The key after which the next page begins is the token, in base64. */
export const listAnswer = ({ bucket, prefix, objects, limit }: Page): WebAnswer => {
  const page = objects.slice(0, limit);
  const truncated = objects.length > limit;
  const next = truncated ? Buffer.from(page.at(-1)?.key ?? '').toString('base64') : '';
  const contents = page.map(({ key, modifiedAt, etag, size }) =>
    element('Contents', { Key: key, LastModified: iso(modifiedAt), ETag: etag, Size: size, StorageClass: 'STANDARD' }),
  );
  const token = truncated ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
  return xml(
    200,
    `<ListBucketResult xmlns="${namespace}"><Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix>` +
      `<KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys><IsTruncated>${truncated}</IsTruncated>` +
      `${token}${contents.join('')}</ListBucketResult>`,
  );
};

/** The last version of a page is what the next page begins after. */
export const versionsAnswer = ({ bucket, prefix, objects, limit, isLatest }: VersionPage): WebAnswer => {
  const page = objects.slice(0, limit);
  const last = objects.length > limit ? page.at(-1) : undefined;
  const entries = page.map((object) => {
    const { key, versionId, isDeleteMarker, modifiedAt, etag, size } = object;
    const common = { Key: key, VersionId: versionId, IsLatest: isLatest(object), LastModified: iso(modifiedAt) };
    return isDeleteMarker ? element('DeleteMarker', common) : element('Version', { ...common, ETag: etag, Size: size });
  });
  const next =
    last === undefined
      ? ''
      : `<NextKeyMarker>${escapeXml(last.key)}</NextKeyMarker><NextVersionIdMarker>${last.versionId}</NextVersionIdMarker>`;
  return xml(
    200,
    `<ListVersionsResult xmlns="${namespace}"><Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix>` +
      `<MaxKeys>${limit}</MaxKeys><IsTruncated>${last !== undefined}</IsTruncated>${next}${entries.join('')}</ListVersionsResult>`,
  );
};

/** Headers of an object, with what a presigned GET may put in their place. */
export const objectHeaders = (
  { contentType, contentDisposition, contentEncoding, cacheControl, user }: StoredObject['metadata'],
  { versionId, etag, modifiedAt }: StoredObject,
  query: URLSearchParams,
): Record<string, string> => {
  const chosen = {
    'content-type': query.get('response-content-type') ?? contentType,
    'content-disposition': query.get('response-content-disposition') ?? contentDisposition,
    'content-encoding': query.get('response-content-encoding') ?? contentEncoding,
    'cache-control': query.get('response-cache-control') ?? cacheControl,
  };
  const headers: Record<string, string> = {
    etag,
    'last-modified': new Date(modifiedAt).toUTCString(),
    'x-amz-version-id': versionId,
    'accept-ranges': 'bytes',
    'x-amz-server-side-encryption': 'aws:kms',
  };
  for (const [name, value] of Object.entries(chosen)) if (value !== undefined) headers[name] = value;
  for (const [name, value] of Object.entries(user)) headers[`x-amz-meta-${name}`] = value;
  return headers;
};
